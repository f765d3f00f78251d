<#-- The numbers come from the layout (SlideSize.java): what it computed to fit does fit. -->
<#list fonts as font>
@font-face { font-family: "${font.family}"; font-weight: ${font.weight}; src: url("data:font/woff2;base64,${font.base64}") format("woff2"); }
</#list>
*, *::before, *::after { box-sizing: border-box; }
html { background: #e7e9ec; }
body { margin: 0; font-family: Inter, "Inter latin-ext", "Inter greek", "Inter greek-ext", "Inter cyrillic", "Inter cyrillic-ext", "Inter vietnamese", system-ui, sans-serif; font-size: ${size.font}px; line-height: ${size.line}px; color: #1d2126; }
h1, h2, h3, p, ul, ol, dl, dd, blockquote, table { margin: 0; padding: 0; }
ul { padding-left: 22px; }
a { color: ${palette.ink}; text-decoration-color: ${palette.line}; text-underline-offset: 3px; }
table { border-collapse: collapse; width: 100%; table-layout: fixed; }
th { text-align: left; font-weight: 600; }
td, th { vertical-align: top; overflow-wrap: anywhere; }
/* no word stands alone on the last line */
h1, h2, h3, blockquote { text-wrap: balance; }
p, li, dd, td, th { text-wrap: pretty; }
.visually-hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.missing { color: ${palette.accentInk}; font-style: italic; }
.remark, .detail, .earlier { color: #525b66; }
code { font-size: 0.9em; }
<#list 0..100 as n>.w-${n} { width: ${n}%; }
</#list>

/* a slide */
.slide { position: relative; background: #fff; width: ${size.width}px; max-width: 100%; min-height: ${size.height}px; margin: 24px auto; padding: 48px ${size.margin}px 52px; outline: none; overflow-wrap: anywhere; }
.kicker { font-size: 17px; line-height: 24px; color: #525b66; }
.part { padding-left: 8px; }
.slide h2 { font-size: ${size.titleFont}px; line-height: ${size.titleLine}px; font-weight: 700; color: ${palette.ink}; }
.slide header { display: flex; align-items: center; gap: 20px; margin-bottom: 30px; }
.portrait { flex: none; width: 72px; height: 72px; border-radius: 36px; background: ${palette.soft}; color: ${palette.ink}; font-size: 26px; line-height: 72px; font-weight: 700; text-align: center; }
.number { position: absolute; right: ${size.margin}px; bottom: 18px; font-size: 14px; line-height: 20px; color: #525b66; }
.foot { position: absolute; left: ${size.margin}px; bottom: 18px; max-width: 800px; font-size: 14px; line-height: 20px; color: #525b66; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
.number .letter { font-weight: 700; color: ${palette.ink}; padding-right: 6px; }
.block { margin-bottom: ${size.gap}px; }
.block:last-child { margin-bottom: 0; }
.notes { border-top: 1px solid ${palette.line}; margin-top: 24px; padding-top: 12px; font-size: 16px; line-height: 24px; color: #3b434d; }
.side-title { font-size: 16px; line-height: 22px; }
.notes .side-title { font-weight: 600; margin-bottom: 4px; }

/* the first slide and those that open a chapter */
.COVER { border-left: 28px solid ${palette.primary}; padding-top: 72px; }
.COVER h1 { font-size: 64px; line-height: 72px; font-weight: 700; color: ${palette.ink}; max-width: 1000px; margin: 6px 0 20px; }
.COVER h1.title-80 { font-size: 51px; line-height: 60px; }
.COVER h1.title-60 { font-size: 38px; line-height: 47px; }
.COVER .kicker { margin-top: 96px; }
.COVER .period { font-size: 24px; line-height: 34px; }
.COVER .brand { overflow: hidden; white-space: nowrap; text-overflow: ellipsis; font-size: 32px; line-height: 40px; font-weight: 700; color: ${palette.ink}; }
.COVER .logo img { display: block; max-height: 80px; max-width: 320px; }
.COVER .confidentiality { position: absolute; right: ${size.margin}px; top: 48px; font-size: 16px; line-height: 22px; font-weight: 600; color: ${palette.accentInk}; border: 2px solid ${palette.accent}; border-radius: 4px; padding: 3px 12px; }
.cover-facts { position: absolute; left: ${size.margin}px; right: ${size.margin}px; bottom: 56px; }
.cover-facts .fact { width: 25%; padding-bottom: 0; }
.OPENER { background: ${palette.primary}; color: ${palette.onPrimary}; padding-top: 176px; }
.OPENER .kicker { color: ${palette.onPrimary}; font-size: 24px; line-height: 34px; }
.OPENER h2 { color: ${palette.onPrimary}; font-size: 60px; line-height: 70px; margin-top: 12px; max-width: 900px; }
.OPENER .number, .OPENER .number .letter, .OPENER .foot { color: ${palette.onPrimary}; }
.OPENER .bullets { columns: 2; column-gap: 48px; max-width: 820px; margin-top: 44px; padding: 0; list-style: none; }
.OPENER .bullets li { font-size: 19px; line-height: 28px; margin-bottom: 6px; break-inside: avoid; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
.big-letter { position: absolute; right: 72px; top: 40px; font-size: 560px; line-height: 620px; font-weight: 700; color: ${palette.onPrimary}; opacity: 0.12; }

/* badges */
.badges, .card-badges { display: flex; flex-wrap: wrap; gap: 8px 10px; margin-bottom: 14px; }
.badges { margin: -14px 0 28px; }
.badge { font-size: ${size.badgeFont}px; line-height: ${size.badgeLine}px; font-weight: 600; padding: 3px 14px; border-radius: 16px; border: 1px solid ${palette.line}; background: ${palette.faint}; }
.badge.tone-STRONG { background: ${palette.primary}; border-color: ${palette.primary}; color: ${palette.onPrimary}; }
.badge.tone-GOOD { border-color: #2e7d5b; color: #1f5c45; }
.badge.tone-BAD { border-color: #b3412f; color: #8f3224; }

/* text */
.prose p { margin-bottom: 12px; }
.prose ul, .prose ol { margin-bottom: 14px; padding-left: 26px; }
.prose li { margin-bottom: 8px; }
.lead { font-size: ${size.leadFont}px; line-height: ${size.leadLine}px; color: #3b434d; }
blockquote { border-left: 6px solid ${palette.accent}; padding-left: 26px; font-size: ${size.quoteFont}px; line-height: ${size.quoteLine}px; font-weight: 600; color: ${palette.ink}; }
.list-title { font-weight: 600; margin-bottom: 6px; }
.bullets { padding-left: 26px; }
.bullets li { margin-bottom: 8px; }

/* figures */
.figures { display: flex; gap: 32px; padding: 0; list-style: none; height: 130px; }
.figures li { flex: 1 1 0; border-top: 4px solid ${palette.accent}; padding-top: 10px; }
.figure-value { display: block; font-size: 42px; line-height: 54px; font-weight: 700; color: ${palette.ink}; white-space: nowrap; }
.figure-label { display: block; font-size: 17px; line-height: 24px; color: #525b66; }

/* facts */
.facts { display: flex; flex-wrap: wrap; }
.fact { padding: 0 24px 12px 0; }
.SMALL { width: 33.333%; }
.MEDIUM { width: 66.666%; }
.LARGE { width: 100%; }
.fact dt { font-size: ${size.labelFont}px; line-height: ${size.labelLine}px; color: #525b66; }
.fact dd { font-size: ${size.smallFont}px; line-height: ${size.smallLine}px; }
.fact li { margin-bottom: 4px; }

/* panels */
.panels { display: grid; grid-template-columns: repeat(3, 1fr); column-gap: 24px; }
.panels-1 { grid-template-columns: 1fr; }
.panels-2, .panels-4 { grid-template-columns: 1fr 1fr; }
.panels-5, .panels-6 { grid-template-columns: repeat(3, 1fr); }
.cards:not(.across-1) .panels { grid-template-columns: repeat(auto-fit, minmax(${size.panel}px, 1fr)); }
.panel { border-top: 4px solid ${palette.line}; padding: 6px 0 14px; }
.panel h3 { font-size: ${size.smallFont}px; line-height: 30px; margin-bottom: 6px; font-weight: 600; color: ${palette.ink}; }
.panel li { font-size: ${size.smallFont}px; line-height: ${size.smallLine}px; margin-bottom: 6px; }
.panel.tone-GOOD { border-top-color: #2e7d5b; }
.panel.tone-BAD { border-top-color: #b3412f; }
.panel.tone-STRONG { border-top-color: ${palette.primary}; }

/* short sheets */
.cards { display: grid; gap: ${size.gap}px 48px; }
.across-2 { grid-template-columns: 1fr 1fr; }
.across-3 { grid-template-columns: repeat(3, 1fr); }
.card { border-top: 2px solid ${palette.line}; padding-top: 10px; min-width: 0; }
.card h3 { font-size: ${size.leadFont}px; line-height: 31px; font-weight: 600; color: ${palette.ink}; margin-bottom: 8px; }
.card .block { margin-bottom: 8px; }
:is(.across-2, .across-3) .SMALL { width: 50%; }
:is(.across-2, .across-3) .MEDIUM { width: 100%; }

/* slides with little on them have larger letters */
<#list [90, 110, 120, 135, 150] as n>.zoom-${n} { zoom: ${n / 100}; }
</#list>

/* tables */
.grid { font-size: ${size.tableFont}px; line-height: ${size.tableLine}px; }
.grid th { font-size: ${size.labelFont}px; line-height: ${size.labelLine}px; color: #525b66; vertical-align: bottom; padding: 0 16px 8px 0; border-bottom: 2px solid ${palette.primary}; }
.grid td { padding: 6px 16px 7px 0; border-bottom: 1px solid ${palette.line}; }
.grid .END { text-align: right; }
.grid .CENTER { text-align: center; }
.grid .total td { font-weight: 700; border-top: 2px solid ${palette.primary}; border-bottom: 0; }

/* bars */
.bars th { width: 34%; font-weight: 400; padding: 7px 24px 7px 0; }
.bars .track { width: 44%; padding: 13px 0; }
.bar { height: 18px; border-radius: 3px; background: ${palette.primary}; }
.bar-value { width: 22%; text-align: right; padding: 7px 0; }

/* tree */
.tree { list-style: none; padding: 0; }
.tree li { font-size: ${size.smallFont}px; line-height: ${size.smallLine}px; padding: 2px 0 4px 16px; border-left: 3px solid ${palette.line}; display: flex; gap: 10px; }
.branch-kind { flex: none; font-size: ${size.labelFont}px; color: #525b66; }
.tree .depth-0 { font-weight: 700; border-left-color: ${palette.accent}; }
.tree .depth-1 { margin-left: 34px; font-weight: 600; }
.tree .depth-2 { margin-left: 68px; }
.tree .depth-3 { margin-left: 102px; }
.tree .depth-4 { margin-left: 136px; }
.tree .depth-5, .tree .depth-6 { margin-left: 170px; }

/* smart */
.smart th { width: 228px; font-size: ${size.smallFont}px; line-height: ${size.smallLine}px; padding: 8px 16px 8px 0; border-bottom: 1px solid ${palette.line}; }
.smart td { font-size: ${size.smallFont}px; line-height: ${size.smallLine}px; padding: 8px 0; border-bottom: 1px solid ${palette.line}; }
.smart .smart-letter { width: 56px; }
.smart-letter span { display: block; width: 32px; height: 32px; margin-top: -3px; border-radius: 16px; text-align: center; line-height: 32px; font-size: 17px; font-weight: 700; }
.smart-letter .yes { background: ${palette.primary}; color: ${palette.onPrimary}; }
.smart-letter .no { border: 2px solid ${palette.accent}; color: ${palette.accentInk}; line-height: 28px; }

/* canvas */
.CANVAS header { margin-bottom: 20px; }
.CANVAS .blocks { zoom: 1; }
<#list [110, 120, 135, 150] as n>.CANVAS .zoom-${n} .box :is(ul, .missing) { zoom: ${n / 100}; }
</#list>
.canvas { display: grid; grid-template-columns: repeat(12, 1fr); grid-template-rows: auto auto; height: ${size.canvas}px; gap: 16px; }
.box { grid-column: span 3; min-width: 0; background: ${palette.faint}; border-top: 4px solid ${palette.primary}; padding: 10px 14px; }
.box:nth-child(n + 5) { grid-column: span 4; }
.box h3 { font-size: 18px; line-height: 26px; margin-bottom: 6px; color: ${palette.ink}; }
.box ul { padding-left: 18px; }
.box li, .box .missing { font-size: 15px; line-height: 20px; margin-bottom: 4px; }

/* calendar */
.grid caption { text-align: left; font-weight: 600; }
.month caption { text-align: left; font-weight: 600; font-size: ${size.font}px; line-height: 30px; padding-bottom: 6px; color: ${palette.ink}; }
.month th { font-size: ${size.labelFont}px; line-height: 24px; color: #525b66; padding: 0 8px 6px; }
.month td { border: 1px solid ${palette.line}; padding: 2px 8px; font-size: ${size.dayFont}px; line-height: ${size.dayLine}px; }
.weeks-4 td { height: ${size.weeks4}px; }
.weeks-5 td { height: ${size.weeks5}px; }
.weeks-6 td { height: ${size.weeks6}px; }
.month .outside { background: ${palette.faint}; }
.day-number { display: block; color: #525b66; }
.day-entry { display: block; font-weight: 600; color: ${palette.ink}; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }

/* pictures */
.picture svg { display: block; width: 100%; }

<#include "style/controls.css.ftl">
<#include "style/reading.css.ftl">
<#include "style/views.css.ftl">
<#include "style/presenter.css.ftl">
@page { size: ${size.width}px ${size.height}px; margin: 0; }
@media print {
  html, body { background: #fff; }
  .slide { width: ${size.width}px; height: ${size.height}px; min-height: 0; max-width: none; margin: 0; overflow: hidden; break-after: page; break-inside: avoid; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
  .slide:last-of-type { break-after: auto; }
  .notes, #live, #message, dialog { display: none; }
}
<#include "own.css.ftl">
