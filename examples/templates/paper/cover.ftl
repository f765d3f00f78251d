<#-- A cover in the brand's colour: the logo on white, the title large below it, who it is for at the foot. -->
<div class="cover band">
<div class="band-head">
<#if cover.confidentiality??><div class="confidentiality">${cover.confidentiality}</div></#if>
<#if logo??><div class="logo"><img src="${logo.dataUri}" alt="${cover.brand!cover.title}" /></div><#elseif cover.brand??><div class="brand"${ofPlan}>${cover.brand}</div></#if>
</div>
<div class="band-body">
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
