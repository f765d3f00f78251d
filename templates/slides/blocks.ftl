<#-- How each kind of block is printed on a slide. -->
<#macro printBlock block>
<div class="block">
<#switch block.type>
<#case "Text">
<div class="prose">${prose(block.markdown)}</div>
<#break>
<#case "Lead">
<p class="lead">${words(block.words)}</p>
<#break>
<#case "Facts">
<dl class="facts"><#list block.facts as fact><div class="fact ${fact.size}"><dt>${fact.label}</dt><dd><#if fact.isList><ul><#list fact.values as value><li>${words(value)}</li></#list></ul><#else><#list fact.values as value>${words(value)}<#sep>${fact.separator}</#list></#if></dd></div></#list></dl>
<#break>
<#case "Bullets">
<#if block.title??><p class="list-title">${block.title}</p></#if>
<ul class="bullets"><#list block.items as item><li>${words(item)}</li></#list></ul>
<#break>
<#case "Quote">
<blockquote>${inline(block.markdown)}</blockquote>
<#break>
<#case "Figures">
<ul class="figures"><#list block.figures as figure><li><span class="figure-value">${figure.value}</span> <span class="figure-label">${figure.label}</span></li></#list></ul>
<#break>
<#case "Panels">
<div class="panels panels-${block.panels?size}"><#list block.panels as panel><div class="panel tone-${panel.tone}"><h3>${panel.title}</h3><ul><#list panel.items as item><li>${words(item)}</li></#list></ul></div></#list></div>
<#break>
<#case "Canvas">
<div class="canvas"><#list block.boxes as box><div class="box"><h3>${box.title}</h3><#if box.items?has_content><ul><#list box.items as item><li>${words(item)}</li></#list></ul><#else><p class="missing">${labels.missing}</p></#if></div></#list></div>
<#break>
<#case "Table">
<@printTable block/>
<#break>
<#case "Cards">
<div class="cards across-${block.across}"><#list block.cards as card><div class="card"<#if places[card.anchor]??> id="/${places[card.anchor]}"</#if>><h3${ofPlan}>${card.title}</h3><#if card.badges?size gt 0><p class="card-badges"><#list card.badges as badge><span class="badge tone-${badge.tone}">${words(badge.words)}</span> </#list></p></#if><#list card.blocks as inner><@printBlock inner/></#list></div></#list></div>
<#break>
<#case "Bars">
<table class="bars"><tbody><#list block.bars as bar><tr><th scope="row">${words(bar.label)}</th><td class="track"><div class="bar w-${bar.length}"></div></td><td class="bar-value">${bar.value}</td></tr></#list></tbody></table>
<#break>
<#case "Tree">
<ul class="tree"><#list block.branches as branch><li class="depth-${branch.depth}"><span class="branch-kind">${branch.kind}</span> <span class="branch-words">${words(branch.words)}</span></li></#list></ul>
<#break>
<#case "Smart">
<table class="smart"><tbody><#list block.letters as letter><tr><td class="smart-letter" aria-hidden="true"><span class="<#if letter.fulfilled>yes<#else>no</#if>">${letter.letter}</span></td><th scope="row">${letter.word}</th><td>${words(letter.words)}</td></tr></#list></tbody></table>
<#break>
<#case "Month">
<table class="month weeks-${block.weeks?size}">
<caption>${block.title}</caption>
<thead><tr><#list block.weekdays as weekday><th scope="col">${weekday}</th></#list></tr></thead>
<tbody><#list block.weeks as week><tr><#list week as day><td<#if !day.number?has_content> class="outside"</#if>><span class="day-number">${day.number}</span><#list day.entries as entry><span class="day-entry"${ofPlan}>${entry}</span></#list></td></#list></tr></#list></tbody>
</table>
<#break>
<#case "Picture">
<div class="picture">${picture(block)}</div>
<#break>
</#switch>
</div>
</#macro>

<#macro printTable table>
<table class="grid">
<#if table.caption??><caption>${table.caption}</caption></#if>
<colgroup><#list widths(table, false) as percent><col class="w-${percent}"></#list></colgroup>
<thead><tr><#list table.columns as column><th scope="col" class="${column.align}">${column.head}</th></#list></tr></thead>
<tbody>
<#list table.rows as row>
<tr<#if row.isTotal> class="total"</#if>><#list row.cells as cell><td class="${table.columns[cell?index].align}" data-head="${table.columns[cell?index].head}">${words(cell)}</td></#list></tr>
</#list>
</tbody>
</table>
</#macro>
