<#-- The last slide: thanks, and the open questions as the agenda. -->
<#assign questions = document.chapters?filter(chapter -> chapter.anchor == "appendix")>
<section class="slide OPENER closing" id="/closing" tabindex="-1" aria-label="${labels["section.questions"]}">
<p class="kicker"${ofPlan}>${document.cover.title}</p>
<h2>${labels["section.questions"]}</h2>
<ul class="closing-list">
<#list questions as chapter><#list chapter.sections?filter(section -> section.anchor == "appendix-questions") as section><#list section.blocks as block><#if block.type == "Cards"><#list block.cards as card>
<li${ofPlan}>${card.title}</li>
</#list></#if></#list></#list></#list>
</ul>
</section>
