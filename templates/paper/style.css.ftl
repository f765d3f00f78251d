<#-- A long title is set smaller, so that it stands on the cover with what is below it; a title of a thousand characters takes a second page. -->
<#assign long = cover.title?length>
<#assign word = cover.title?split(r"\s+", "r")?map(part -> part?length)?max>
<#assign step = (long gt 600)?then(12, (long gt 200)?then(16, (long gt 110)?then(20, (long gt 60)?then(26, 33))))>
<#assign letters = (word gt 20)?then([step, [16, (660 / word)?floor]?max]?min, step)>
@page {
  size: ${size};
  margin: 24mm 19mm 20mm 19mm;
  @top-left { content: element(running); vertical-align: bottom; padding-bottom: 5mm; }
  @bottom-right { content: counter(page) " ${labels["page.of"]} " counter(pages); font-family: "Inter"; font-size: 7.5pt; color: #5b6470; vertical-align: top; padding-top: 6mm; }
<#if cover.confidentiality??>
  @bottom-left { content: "${cover.confidentiality}"; font-family: "Inter"; font-size: 7.5pt; color: #5b6470; vertical-align: top; padding-top: 6mm; }
</#if>
}
@page cover { margin: <#if long gt 600>20mm 0<#else>0</#if>; @top-left { content: none; } @bottom-right { content: none; } @bottom-left { content: none; } }
@page front { @top-left { content: none; } @bottom-right { content: counter(page, upper-roman); font-family: "Inter"; font-size: 7.5pt; color: #5b6470; vertical-align: top; padding-top: 6mm; } }
@page wide { size: ${size} landscape; margin: 24mm 16mm 18mm 16mm; }

* { box-sizing: border-box; }
body { font-family: <#list families as family>"${family}"<#sep>, </#list>; font-size: 8.9pt; line-height: 1.42; color: #1d2126; margin: 0; word-wrap: break-word; }
p { margin: 0 0 2.2mm 0; orphans: 3; widows: 3; }
ul { margin: 0; padding: 0 0 0 4mm; }
li { margin: 0 0 0.6mm 0; }
a { color: ${palette.ink}; text-decoration: none; }
h1, h2, h3, h4, h5, h6 { font-weight: 700; line-height: 1.2; margin: 0; page-break-after: avoid; }
table { border-collapse: collapse; width: 100%; }
th { text-align: left; font-weight: 600; }
td, th { vertical-align: top; }
code, pre, kbd, samp, tt { font-family: inherit; }
code { font-size: 8.4pt; background-color: ${palette.faint}; }
pre { background-color: ${palette.faint}; padding: 2mm 3mm; white-space: pre-wrap; }
.missing { color: ${palette.accentInk}; font-style: italic; }
.remark { color: #5b6470; font-size: 0.92em; }
.earlier { color: #5b6470; font-size: 0.92em; }
.detail { color: #5b6470; font-size: 0.9em; }

/* the cover */
.cover { page: cover; page-break-after: always; position: relative; <#if long lte 600>min-height: <#if size == "A4">296.5mm<#else>278.5mm</#if>; </#if>padding: <#if long gt 600>0<#else>26mm</#if> 22mm; background-color: #ffffff; border-left: 9mm solid ${palette.primary}; }
.logo img { max-height: 22mm; max-width: 80mm; }
.brand { font-size: 17pt; font-weight: 700; color: ${palette.ink}; }
.confidentiality { float: right; font-size: 8pt; font-weight: 600; color: ${palette.accentInk}; border: 0.4mm solid ${palette.accent}; padding: 1mm 3mm; border-radius: 1mm; }
.title-block { margin-top: <#if long gt 600>10mm<#elseif long gt 200>40mm<#else>62mm</#if>; }
.subtitle { font-size: 10pt; color: #5b6470; margin-bottom: 4mm; }
.cover h1 { font-size: ${letters}pt; line-height: 1.12; color: ${palette.ink}; width: 150mm; }
.period { font-size: 12pt; margin-top: 6mm; color: #1d2126; }
.cover-lines { width: 140mm; margin-top: 26mm; font-size: 9pt; }
.cover-lines th { width: 36mm; color: #5b6470; font-weight: 400; padding: 1mm 0; }
.cover-lines td { padding: 1mm 0; }

/* the contents */
.contents { page: front; page-break-after: always; }
.contents-title { font-size: 22pt; color: ${palette.ink}; margin-bottom: 7mm; }
.contents-chapter { font-weight: 700; margin: 3.4mm 0 0.6mm 0; page-break-after: avoid; }
.contents-chapter a, .contents-section a { display: block; color: #1d2126; }
.contents-chapter a::after, .contents-section a::after { content: leader(space) target-counter(attr(href), page); font-weight: 400; color: #5b6470; }
.contents-letter { color: ${palette.accentInk}; }
.contents-section { font-size: 8.6pt; padding-left: 4mm; }
.of-2 { float: left; width: 47%; margin-right: 6%; }
.of-2:last-child { margin-right: 0; }

/* running heads */
.running { position: running(running); font-family: "Inter"; font-size: 7.5pt; color: #5b6470; }
.running-chapter { font-weight: 600; color: ${palette.ink}; padding-left: 2mm; }

/* chapters */
.chapter { page-break-before: always; }
.follows { page-break-before: auto; page-break-inside: avoid; clear: both; padding-top: 2mm; }
.frame .section { margin-bottom: 3mm; }
.frame .section:last-child, .frame .facts { margin-bottom: 0; }
.frame .chapter-head { margin-bottom: 3mm; padding-bottom: 2mm; }
.frame .chapter-head h2 { font-size: 18pt; }
.landscape { page: wide; width: <#if size == "A4">265mm<#else>247mm</#if>; }
.chapter-head { margin-bottom: 5mm; padding-bottom: 3mm; border-bottom: 0.5mm solid ${palette.primary}; }
.chapter-head h2 { font-size: 23pt; color: ${palette.ink}; }
.letter { float: right; width: 15mm; height: 15mm; border-radius: 8mm; background-color: ${palette.primary}; color: ${palette.onPrimary}; font-size: 20pt; font-weight: 700; text-align: center; line-height: 15mm; }
.question { font-size: 12pt; color: #5b6470; margin: 1.4mm 0 0 0; }
.section { margin-bottom: 4mm; clear: both; }
.brief { page-break-inside: avoid; }
.section h3 { font-size: 13pt; color: #1d2126; margin-bottom: 2.4mm; }
.lead { page-break-after: avoid; font-size: 10.5pt; color: #3b434d; margin-bottom: 3mm; }
.prose { margin-bottom: 2.5mm; }
.prose h4, .prose h5 { font-size: 10.5pt; margin: 2.5mm 0 1mm 0; }
.prose table { margin-bottom: 2mm; }
.prose th, .prose td { border-bottom: 0.2mm solid ${palette.line}; padding: 1mm 2mm 1mm 0; }
.prose ul, .prose ol { margin-bottom: 2mm; }
.quote { border-left: 1.2mm solid ${palette.accent}; padding: 0.5mm 0 0.5mm 5mm; margin: 0 0 4mm 0; font-size: 12.5pt; line-height: 1.4; color: ${palette.ink}; font-weight: 600; }
.quote p { margin-bottom: 0; }
.list-title { font-weight: 600; margin-bottom: 1mm; }
.bullets { margin-bottom: 3mm; }

/* figures */
.figures { margin: 1mm 0 3mm 0; }
.figure { display: inline-block; vertical-align: top; min-width: 22mm; padding: 0 3mm 2mm 0; border-top: 0.6mm solid ${palette.accent}; margin-right: 2mm; }
.figure-value { white-space: nowrap; font-size: 17pt; font-weight: 700; color: ${palette.ink}; line-height: 1.3; padding-top: 1.5mm; }
.figure-label { font-size: 8.2pt; color: #5b6470; line-height: 1.3; }

/* facts */
.facts { margin: 0 0 1mm 0; line-height: 1.36; }
.fact { display: inline-block; vertical-align: top; padding: 0 4mm 1.3mm 0; page-break-inside: avoid; }
.fact-label { font-size: 7.3pt; color: #5b6470; line-height: 1.25; }
.SMALL { width: 33%; }
.MEDIUM { width: 66%; }
.LARGE { width: 100%; padding-right: 0; }

/* panels */
.panels { margin-bottom: 2mm; table-layout: fixed; }
.panel-cell { padding: 0 3mm 1.4mm 0; }
.panel { padding: 1.4mm 0 0 0; border-top: 0.5mm solid ${palette.line}; font-size: 8.6pt; }
.panel-title { font-weight: 600; margin-bottom: 0.8mm; color: ${palette.ink}; }
.panels tr { page-break-inside: avoid; }
.panel.tone-GOOD { border-top-color: #2e7d5b; }
.panel.tone-BAD { border-top-color: #b3412f; }
.panel.tone-STRONG { border-top-color: ${palette.primary}; border-top-width: 1mm; }

/* tables */
.grid { margin-bottom: 3mm; font-size: 8.2pt; line-height: 1.36; -fs-table-paginate: paginate; table-layout: fixed; }
.grid thead th { font-size: 7.8pt; color: #5b6470; font-weight: 600; border-bottom: 0.4mm solid ${palette.primary}; padding: 0 2mm 1.2mm 0; vertical-align: bottom; }
.grid tbody td { border-bottom: 0.2mm solid ${palette.line}; padding: 1.1mm 2mm 1.1mm 0; }
.grid tbody tr { page-break-inside: avoid; }
.short { page-break-inside: avoid; }
.grid .END { text-align: right; padding-right: 3mm; }
.grid .CENTER { text-align: center; }
.grid .total td { font-weight: 700; border-bottom: none; border-top: 0.4mm solid ${palette.primary}; }
.columns-7, .columns-8, .columns-9, .columns-10 { font-size: 7.6pt; }
.columns-7 thead th, .columns-8 thead th, .columns-9 thead th, .columns-10 thead th { font-size: 7.2pt; }

/* sheets */
.cards { orphans: 1; widows: 1; }
.card { orphans: 2; widows: 2; clear: both; margin: 0 0 3mm 0; padding-top: 2.4mm; border-top: 0.3mm solid ${palette.line}; page-break-inside: avoid; }
.card-head { page-break-after: avoid; page-break-inside: avoid; margin-bottom: 1.6mm; }
.card h4 { font-size: 11.5pt; color: ${palette.ink}; margin: 0.4mm 0 1mm 0; }
.card-kind { font-size: 7.6pt; color: #5b6470; }
.portrait { float: left; width: 13mm; height: 13mm; border-radius: 7mm; background-color: ${palette.soft}; color: ${palette.ink}; font-size: 12pt; font-weight: 700; text-align: center; line-height: 13mm; margin: 0 4mm 2mm 0; }
.with-portrait { min-height: 14mm; }
.badges { margin-top: 0.8mm; }
.with-portrait .badges { margin-left: 17mm; }
.badge { display: inline-block; font-size: 7.6pt; font-weight: 600; padding: 0.3mm 2mm; border-radius: 2mm; background-color: ${palette.faint}; border: 0.2mm solid ${palette.line}; color: #1d2126; margin-right: 1mm; }
.badge.tone-STRONG { background-color: ${palette.primary}; color: ${palette.onPrimary}; border-color: ${palette.primary}; }
.badge.tone-GOOD { border-color: #2e7d5b; color: #22624a; }
.badge.tone-BAD { border-color: #b3412f; color: #8f3224; }

.across-1 .card { page-break-inside: auto; }
.across-1 .whole { page-break-inside: avoid; }
.across-2 .card { display: inline-block; vertical-align: top; width: 47%; margin-right: 2.4%; }
.across-2 .SMALL { width: 49%; }
.across-2 .MEDIUM { width: 100%; padding-right: 0; }
.across-2 .grid { font-size: 7.8pt; }

/* smart */
.smart { margin-bottom: 3mm; }
.smart tr { page-break-inside: avoid; }
.smart td, .smart th { border-bottom: 0.2mm solid ${palette.line}; padding: 1.4mm 2mm 1.4mm 0; }
.smart th { width: 27mm; font-size: 8.6pt; }
.smart-letter { width: 9mm; }
.smart-letter span { display: inline-block; width: 5.6mm; height: 5.6mm; border-radius: 3mm; text-align: center; line-height: 5.6mm; font-size: 8pt; font-weight: 700; }
.smart-letter .yes { background-color: ${palette.primary}; color: ${palette.onPrimary}; }
.smart-letter .no { border: 0.3mm solid ${palette.accent}; color: ${palette.accentInk}; }

/* bars */
.bars { margin-bottom: 4mm; table-layout: fixed; }
.bars th { width: 48mm; font-weight: 400; padding: 1mm 3mm 1mm 0; }
.bars .track { padding: 1.8mm 0; }
.bar { background-color: ${palette.primary}; height: 3.2mm; border-radius: 0.6mm; }
.bar-value { width: 34mm; text-align: right; padding: 1mm 0 1mm 3mm; }

/* tree */
.tree { margin-bottom: 4mm; }
.branch { padding: 0.9mm 0 0.9mm 3mm; border-left: 0.4mm solid ${palette.line}; page-break-inside: avoid; }
.branch-kind { font-size: 7.6pt; color: #5b6470; padding-right: 1.5mm; }
.depth-0 { font-weight: 700; border-left-color: ${palette.accent}; }
.depth-1 { margin-left: 6mm; font-weight: 600; }
.depth-2 { margin-left: 12mm; }
.depth-3 { margin-left: 18mm; }
.depth-4 { margin-left: 24mm; font-size: 8.6pt; }
.depth-5, .depth-6, .depth-7, .depth-8, .depth-9 { margin-left: 30mm; font-size: 8.6pt; }

/* canvas */
.canvas { font-size: 8.2pt; }
.box { display: inline-block; vertical-align: top; width: <#if size == "A4">62mm<#else>58mm</#if>; height: 60mm; margin: 0 3mm 3mm 0; padding: 3mm; background-color: ${palette.faint}; border-top: 1mm solid ${palette.primary}; overflow: hidden; }
.box-title { font-weight: 700; color: ${palette.ink}; font-size: 10pt; margin-bottom: 1.5mm; }
.box-4, .box-5, .box-6 { width: <#if size == "A4">84.3mm<#else>78.5mm</#if>; height: 52mm; }

/* calendar */
.month { table-layout: fixed; margin-bottom: 5mm; page-break-inside: avoid; }
.grid caption { text-align: left; font-weight: 700; }
.month caption { text-align: left; font-weight: 700; font-size: 10.5pt; padding-bottom: 1.5mm; color: ${palette.ink}; }
.month th { font-size: 7.6pt; color: #5b6470; font-weight: 600; padding: 0 0 1mm 1.4mm; }
.month td { border: 0.2mm solid ${palette.line}; height: 14mm; padding: 1mm 1.4mm; }
.month .outside { background-color: ${palette.faint}; }
.day-number { font-size: 7.4pt; color: #5b6470; }
.day-entry { font-size: 7.4pt; line-height: 1.3; font-weight: 600; color: ${palette.ink}; }

/* pictures */
.picture { margin: 3mm 0 5mm 0; page-break-inside: avoid; line-height: 1; }
.lead + .picture { margin-top: 5mm; }
.picture svg { display: block; width: <#if size == "A4">172mm<#else>177.9mm</#if>; }
<#include "own.css.ftl">
