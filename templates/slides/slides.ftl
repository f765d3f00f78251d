<#-- All slides. Each has its deep link as its id, so that links work without the script, too. -->
<#import "blocks.ftl" as b>
<#list slides as slide>
<section class="slide ${slide.layout}" id="/${slide.path}" tabindex="-1" aria-label="${labels.slide} ${slide?counter}${labels.colon} ${slide.title}">
<#switch slide.layout>
<#case "COVER">
<#if document.cover.confidentiality??><p class="confidentiality">${document.cover.confidentiality}</p></#if>
<#if logo??><p class="logo"><img src="${logo.dataUri}" alt="${document.cover.brand!document.cover.title}"></p><#elseif document.cover.brand??><p class="brand"${ofPlan}>${document.cover.brand}</p></#if>
<p class="kicker"<#if document.cover.isSubtitleOfPlan>${ofPlan}</#if>>${slide.kicker}</p>
<h1 class="title-${slide.zoom}"${ofPlan}>${slide.title}</h1>
<#if document.cover.period??><p class="period">${words(document.cover.period)}</p></#if>
<div class="cover-facts"><#list slide.blocks as block><@b.printBlock block/></#list></div>
<#break>
<#case "OPENER">
<p class="big-letter" aria-hidden="true">${slide.letter!}</p>
<p class="kicker">${slide.kicker}</p>
<h2>${slide.title}</h2>
<#list slide.blocks as block><@b.printBlock block/></#list>
<#break>
<#default>
<header>
<#if slide.initials??><span class="portrait" aria-hidden="true">${slide.initials}</span></#if>
<div class="heading">
<p class="kicker">${slide.kicker}<#if slide.part??> <span class="part">${slide.part}</span></#if></p>
<h2<#if slide.isTitleOfPlan>${ofPlan}</#if>>${slide.title}</h2>
</div>
</header>
<#if slide.badges?size gt 0><p class="badges"><#list slide.badges as badge><span class="badge tone-${badge.tone}">${words(badge.words)}</span> </#list></p></#if>
<div class="blocks zoom-${slide.zoom}"><#list slide.blocks as block><@b.printBlock block/></#list></div>
</#switch>
<#if slide.layout != "COVER"><p class="foot" aria-hidden="true">${document.cover.title}<#if document.cover.confidentiality??> · ${document.cover.confidentiality}</#if></p></#if>
<p class="number" aria-hidden="true"><#if slide.letter??><span class="letter">${slide.letter}</span> </#if>${slide?counter} / ${slides?size}</p>
<#if slide.notes?size gt 0>
<div class="notes" role="note" aria-label="${labels["slides.notes"]}"><p class="side-title">${labels["slides.notes"]}</p><ul><#list slide.notes as note><li>${words(note)}</li></#list></ul></div>
</#if>
</section>
</#list>
<#include "closing.ftl">
