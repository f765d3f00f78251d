
/* the report of a month, behind the style of the paper */
@page {
  margin: 13mm 15mm 15mm 15mm;
  @top-left { content: none; }
  @bottom-left { content: none; }
  @bottom-right { content: none; }
}
.report-head { margin-bottom: 4mm; padding-bottom: 3mm; border-bottom: 0.5mm solid ${palette.primary}; }
.report-logo { float: right; }
.report-logo img { max-height: 13mm; max-width: 50mm; }
.report-plan { font-size: 9pt; color: #5b6470; }
.report h1 { font-size: 21pt; color: ${palette.ink}; margin-top: 1mm; }
.report .section { margin-bottom: 2.5mm; }
.report h2 { font-size: 11.5pt; color: #1d2126; margin-bottom: 1.6mm; }
.report .lead { font-size: 9.6pt; margin-bottom: 1.5mm; }
.report .picture { margin: 2mm 0 2mm 0; }
.report .picture svg { width: <#if size == "A4">180mm<#else>185.9mm</#if>; }
.report .grid { font-size: 7.9pt; margin-bottom: 1.5mm; }
.report .grid tbody td { padding: 0.8mm 2mm 0.8mm 0; }
.report .bullets { margin-bottom: 1mm; }
<#if fonts?size gt 0>
<#list fonts as font>
@font-face { font-family: "${font.family}"; font-weight: ${font.weight}; src: url(data:font/woff2;base64,${font.base64}) format("woff2"); }
</#list>
.report { margin: 13mm auto; width: 180mm; max-width: 94vw; }
.report .picture svg { max-width: 100%; height: auto; }
@media print { .report { margin: 0; } }
</#if>
