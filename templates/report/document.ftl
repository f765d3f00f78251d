<#--
  The report of a month on one page, as XHTML: for paper, and with fonts of its own for a browser.
  Model: that of paper/document.ftl, and fonts (the document font as data; none for paper).
-->
<#import "/paper/blocks.ftl" as b>
<#assign cover = document.cover>
<html lang="${document.language}" xml:lang="${document.language}">
<head>
<#if fonts?size gt 0>
<meta charset="utf-8" />
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
</#if>
<title>${cover.title} – ${cover.subtitle}</title>
<#if cover.brand??><meta name="author" content="${cover.brand}" /></#if>
<style>
<#include "/paper/style.css.ftl">
<#include "style.css.ftl">
</style>
<#if fonts?size == 0>
<bookmarks>
<#list document.chapters as chapter><#list chapter.sections as section><bookmark name="${section.title}" href="#${section.anchor}" /></#list></#list>
</bookmarks>
</#if>
</head>
<body>
<div class="report"<#if fonts?size gt 0> role="main"</#if>>
<div class="report-head">
<#if logo??><div class="report-logo"><img src="${logo.dataUri}" alt="${cover.brand!cover.subtitle}" /></div></#if>
<div class="report-plan"><span${ofPlan}>${cover.subtitle}</span><#if cover.confidentiality??> · <strong>${cover.confidentiality}</strong></#if></div>
<h1>${cover.title}</h1>
</div>
<#list document.chapters as chapter><#list chapter.sections as section>
<div class="section">
<h2 id="${section.anchor}">${section.title}</h2>
<#list section.blocks as block>
<@b.printBlock block/>
</#list>
</div>
</#list></#list>
</div>
</body>
</html>
