<#-- How each kind of block is printed on paper. -->
<#macro printBlock block narrow=false>
<#switch block.type>
<#case "Text">
<div class="prose">${prose(block.markdown)}</div>
<#break>
<#case "Lead">
<p class="lead">${words(block.words)}</p>
<#break>
<#case "Facts">
<@printFacts block.facts/>
<#break>
<#case "Bullets">
<#if block.title??><p class="list-title">${block.title}</p></#if>
<ul class="bullets"><#list block.items as item><li>${words(item)}</li></#list></ul>
<#break>
<#case "Quote">
<div class="quote">${prose(block.markdown)}</div>
<#break>
<#case "Figures">
<div class="figures"><#list block.figures as figure><div class="figure"><div class="figure-value">${figure.value}</div><div class="figure-label">${figure.label}</div></div></#list></div>
<#break>
<#case "Panels">
<@printPanels block.panels/>
<#break>
<#case "Canvas">
<div class="canvas"><#list block.boxes as box><div class="box box-${box?index}"><div class="box-title">${box.title}</div><#if box.items?has_content><ul><#list box.items as item><li>${words(item)}</li></#list></ul><#else><p class="missing">${labels.missing}</p></#if></div></#list></div>
<#break>
<#case "Table">
<@printTable block narrow/>
<#break>
<#case "Cards">
<div class="cards across-${block.across}"><#list block.cards as card><@printCard card block.across == 2/></#list></div>
<#break>
<#case "Bars">
<table class="bars"><#list block.bars as bar><tr><th>${words(bar.label)}</th><td class="track"><div class="bar" style="width: ${bar.length}%"></div></td><td class="bar-value">${bar.value}</td></tr></#list></table>
<#break>
<#case "Tree">
<div class="tree"><#list block.branches as branch><div class="branch depth-${branch.depth}"><span class="branch-kind">${branch.kind}</span> ${words(branch.words)}</div></#list></div>
<#break>
<#case "Smart">
<table class="smart"><#list block.letters as letter><tr><td class="smart-letter"><span class="<#if letter.fulfilled>yes<#else>no</#if>">${letter.letter}</span></td><th>${letter.word}</th><td>${words(letter.words)}</td></tr></#list></table>
<#break>
<#case "Month">
<@printMonth block/>
<#break>
<#case "Picture">
<div class="picture">${picture(block)}</div>
<#if !block.isComplete><#list block.words as inner><@printBlock inner narrow/></#list></#if>
<#break>
</#switch>
</#macro>

<#macro printFacts facts>
<div class="facts"><#list facts as fact><div class="fact ${fact.size}"><div class="fact-label">${fact.label}</div><#if fact.isList><ul><#list fact.values as value><li>${words(value)}</li></#list></ul><#else><div class="fact-value"><#list fact.values as value>${words(value)}<#sep>${fact.separator}</#list></div></#if></div></#list></div>
</#macro>

<#macro printPanels panels>
<table class="panels panels-${panels?size}"><tr>
<#list panels as panel>
<td class="panel-cell"><div class="panel tone-${panel.tone}"><div class="panel-title">${panel.title}</div><ul><#list panel.items as item><li>${words(item)}</li></#list></ul></div></td>
<#if panels?size == 4 && panel?index == 1></tr><tr></#if>
</#list>
</tr></table>
</#macro>

<#macro printTable table narrow>
<#local shares = widths(table, narrow)>
<table class="grid columns-${table.columns?size}<#if table.rows?size lte 8> short</#if>">
<#if table.caption??><caption>${table.caption}</caption></#if>
<thead><tr><#list table.columns as column><th class="${column.align}" style="width: ${shares[column?index]}%">${column.head}</th></#list></tr></thead>
<tbody>
<#list table.rows as row>
<tr<#if row.isTotal> class="total"</#if><#if row.anchor??> id="${row.anchor}"</#if>><#list row.cells as cell><td class="${table.columns[cell?index].align}">${words(cell)}</td></#list></tr>
</#list>
</tbody>
</table>
</#macro>

<#macro printCard card narrow>
<div class="card<#if card.blocks?filter(inner -> inner.type == "Smart")?has_content> whole</#if>">
<div class="card-head<#if card.initials??> with-portrait</#if>" id="${card.anchor}">
<#if card.initials??><span class="portrait">${card.initials}</span></#if>
<span class="card-kind">${card.kind}</span>
<h4${ofPlan}>${card.title}</h4>
<#if card.badges?size gt 0><div class="badges"><#list card.badges as badge><span class="badge tone-${badge.tone}">${words(badge.words)}</span> </#list></div></#if>
</div>
<#list card.blocks as inner>
<@printBlock inner narrow/>
</#list>
</div>
</#macro>

<#macro printMonth month>
<table class="month">
<caption>${month.title}</caption>
<thead><tr><#list month.weekdays as weekday><th>${weekday}</th></#list></tr></thead>
<tbody>
<#list month.weeks as week>
<tr><#list week as day><td<#if !day.number?has_content> class="outside"</#if>><div class="day-number">${day.number}</div><#list day.entries as entry><div class="day-entry"${ofPlan}>${entry}</div></#list></td></#list></tr>
</#list>
</tbody>
</table>
</#macro>
