<#--
  The whole document as Markdown.
  Model: document (dev.tomster.view.Document), labels (words by key), and the functions words(w), prose(markdown),
  inline(markdown). Everything that is printed is escaped.
-->
<#import "blocks.ftl" as b>
<#assign cover = document.cover>
# ${cover.title}

<#if cover.brand??>**${cover.brand}**<#if cover.period??> · ${words(cover.period)}</#if><#elseif cover.period??>${words(cover.period)}</#if>

${cover.subtitle}

<#if cover.confidentiality??>
**${cover.confidentiality}**

</#if>
<#list cover.lines as fact>
- ${fact.label}${labels.colon} <#list fact.values as value>${words(value)}<#sep>${labels.semicolon} </#list>
</#list>

<#list document.chapters as chapter>

## ${chapter.title}

<#if chapter.question??>
*${chapter.question}*

</#if>
<#list chapter.sections as section>

### ${section.title}

<#list section.blocks as block>
<@b.printBlock block/>

</#list>
</#list>
</#list>
