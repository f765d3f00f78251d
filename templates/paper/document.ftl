<#--
  The white paper as XHTML, which OpenHTMLtoPDF lays out.
  Model: document (dev.tomster.view.Document), labels (words by key), contents (dev.tomster.render.paper.Contents: the
  chapters in the order of the pages), palette (dev.tomster.render.Palette), families (of
  the document font), size (of the paper), logo (a picture, or nothing), ofPlan (the
  attribute of elements that hold words of the plan, which may be in another language than the document), and the functions words(w), prose(markdown),
  inline(markdown) and widths(table, narrow). Everything that is printed is escaped.
-->
<#import "blocks.ftl" as b>
<#assign cover = document.cover>
<html lang="${document.language}" xml:lang="${document.language}">
<head>
<title>${cover.title}</title>
<#if cover.brand??><meta name="author" content="${cover.brand}" /></#if>
<style>
<#include "style.css.ftl">
</style>
<bookmarks>
<#list contents.parts?map(part -> part.chapter) as chapter>
<bookmark name="${chapter.title}" href="#${chapter.anchor}">
<#list chapter.sections as section>
<bookmark name="${section.title}" href="#${section.anchor}" />
</#list>
</bookmark>
</#list>
</bookmarks>
</head>
<body>
<#include "cover.ftl">

<div class="contents">
<h2 class="contents-title">${labels.contents}</h2>
<#list contents.columns as column>
<div class="contents-column of-${contents.columns?size}">
<#list column as chapter>
<div class="contents-chapter"><a href="#${chapter.anchor}"><#if chapter.letter??><span class="contents-letter">${chapter.letter}</span> </#if>${chapter.title}</a></div>
<#list chapter.sections as section>
<div class="contents-section"><a href="#${section.anchor}"<#if section.isTitleOfPlan>${ofPlan}</#if>>${section.title}</a></div>
</#list>
</#list>
</div>
</#list>
</div>

<#list contents.parts as part>
<#assign chapter = part.chapter>
<div class="chapter<#if !chapter.letter?? && chapter.anchor != "canvas"> frame</#if><#if part.follows> follows</#if><#if chapter.anchor == "canvas"> landscape</#if>">
<div class="running"><span class="running-title"${ofPlan}>${cover.runningHead}</span> <span class="running-chapter">${chapter.title}</span></div>
<div class="chapter-head" id="${chapter.anchor}">
<#if chapter.letter??><div class="letter">${chapter.letter}</div></#if>
<h2>${chapter.title}</h2>
<#if chapter.question??><p class="question">${chapter.question}</p></#if>
</div>
<#list chapter.sections as section>
<div class="section<#if section.blocks?size == 1 && section.blocks[0].type == "Text" && section.blocks[0].markdown?length lte 900> brief</#if>">
<h3 id="${section.anchor}"<#if section.isTitleOfPlan>${ofPlan}</#if>>${section.title}</h3>
<#list section.blocks as block>
<@b.printBlock block/>
</#list>
</div>
</#list>
</div>
</#list>
</body>
</html>
