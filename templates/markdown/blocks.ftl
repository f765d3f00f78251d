<#-- How each kind of block is printed as Markdown. -->
<#macro printBlock block>
<#switch block.type>
<#case "Text">
${prose(block.markdown)}
<#break>
<#case "Lead">
${words(block.words)}
<#break>
<#case "Facts">
<@printFacts block.facts/>
<#break>
<#case "Bullets">
<#if block.title??>
**${block.title}**

</#if>
<#list block.items as item>
- ${words(item)}
</#list>
<#break>
<#case "Quote">
> ${inline(block.markdown)}
<#break>
<#case "Figures">
<#list block.figures as figure>
- **${figure.value}** ${figure.label}
</#list>
<#break>
<#case "Panels">
<@printPanels block.panels/>
<#break>
<#case "Canvas">
<@printPanels block.boxes/>
<#break>
<#case "Table">
<@printTable block/>
<#break>
<#case "Cards">
<#list block.cards as card>
<@printCard card/>

</#list>
<#break>
<#case "Bars">
<#list block.bars as bar>
- ${words(bar.label)}${labels.colon} ${bar.value}
</#list>
<#break>
<#case "Tree">
<#list block.branches as branch>
${indents[branch.depth]}- ${branch.kind}${labels.colon} ${words(branch.words)}
</#list>
<#break>
<#case "Smart">
<#list block.letters as letter>
- **${letter.word}**${labels.colon} ${words(letter.words)}
</#list>
<#break>
<#case "Month">
<@printMonth block/>
<#break>
<#case "Picture">
${picture(block)}

<#list block.words as inner>
<@printBlock inner/>

</#list>
<#break>
</#switch>
</#macro>

<#macro printFacts facts>
<#list facts as fact>
<#if fact.isList>
- **${fact.label}**${labels.colon}
<#list fact.values as value>
  - ${words(value)}
</#list>
<#else>
- **${fact.label}**${labels.colon} <#list fact.values as value>${words(value)}<#sep>${fact.separator}</#list>
</#if>
</#list>
</#macro>

<#macro printPanels panels>
<#list panels?filter(shown -> shown.items?has_content) as panel>
**${panel.title}**

<#list panel.items as item>
- ${words(item)}
</#list>

</#list>
</#macro>

<#macro printTable table>
<#if table.caption??>
**${table.caption}**

</#if>
|<#list table.columns as column> ${column.head} |</#list>
|<#list table.columns as column><#if column.align == "END"> ---: |<#elseif column.align == "CENTER"> :---: |<#else> --- |</#if></#list>
<#list table.rows as row>
|<#list row.cells as cell> <#if row.isTotal && cell.runs?size gt 0>**${words(cell)}**<#else>${words(cell)}</#if> |</#list>
</#list>
</#macro>

<#macro printCard card>
#### ${card.kind} ${card.name}

**${card.title}**

<#if card.badges?size gt 0>
<#list card.badges as badge>*${words(badge.words)}*<#sep> · </#list>

</#if>
<#list card.blocks as inner>
<@printBlock inner/>

</#list>
</#macro>

<#macro printMonth month>
**${month.title}**

|<#list month.weekdays as weekday> ${weekday} |</#list>
|<#list month.weekdays as weekday> --- |</#list>
<#list month.weeks as week>
|<#list week as day> <#if day.number?has_content>${day.number}<#if day.entries?size gt 0>${labels.colon} <#list day.entries as entry>${entry}<#sep>, </#list></#if></#if> |</#list>
</#list>
</#macro>
