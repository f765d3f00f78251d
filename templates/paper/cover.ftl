<#-- The first page. -->
<div class="cover">
<#if cover.confidentiality??><div class="confidentiality">${cover.confidentiality}</div></#if>
<#if logo??><div class="logo"><img src="${logo.dataUri}" alt="${cover.brand!cover.title}" /></div><#elseif cover.brand??><div class="brand"${ofPlan}>${cover.brand}</div></#if>
<div class="title-block">
<div class="subtitle"<#if cover.isSubtitleOfPlan>${ofPlan}</#if>>${cover.subtitle}</div>
<h1${ofPlan}>${cover.title}</h1>
<#if cover.period??><div class="period">${words(cover.period)}</div></#if>
</div>
<table class="cover-lines">
<#list cover.lines as fact>
<tr><th>${fact.label}</th><td><#list fact.values as value>${words(value)}<#sep><br /></#list></td></tr>
</#list>
</table>
</div>
