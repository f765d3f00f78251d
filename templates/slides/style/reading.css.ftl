<#-- Slides below each other, as a page that scrolls: without the script, and where somebody reads. -->
<#assign page = "html:not(.show, .overview, .presenter)">
/* on a narrow screen: one column */
@media screen and (max-width: 900px) {
  ${page} .slide { padding: 32px 24px 56px; margin: 12px auto; min-height: 0; }
  ${page} .slide header { padding-right: 0; }
  ${page} .slide h1, ${page} .OPENER h2 { font-size: 40px; line-height: 48px; }
  ${page} .slide h2 { font-size: 28px; line-height: 36px; }
  ${page} .OPENER { padding: 80px 24px; overflow: hidden; }
  ${page} .blocks { zoom: 1; }
  ${page} .foot { display: none; }
  ${page} .OPENER .bullets { columns: 1; }
  ${page} .OPENER .bullets li { white-space: normal; }
  ${page} blockquote { font-size: 26px; line-height: 36px; padding-left: 18px; }
  ${page} .COVER .confidentiality { position: static; width: fit-content; margin-bottom: 24px; }
  ${page} .cover-facts { position: static; margin-top: 32px; }
  ${page} :is(.panels, .cards, .canvas) { grid-template-columns: 1fr; }
  ${page} .canvas { height: auto; grid-template-rows: none; }
  ${page} .box { grid-column: auto; }
  ${page} .figures { flex-wrap: wrap; height: auto; }
  ${page} .figures li { flex: 1 1 140px; }
  ${page} .fact { width: 100%; }
  ${page} :is(.grid thead, .grid colgroup) { display: none; }
  ${page} :is(.grid, .grid tbody, .grid tr, .grid td) { display: block; }
  ${page} .grid tr { padding: 8px 0; border-bottom: 1px solid ${palette.line}; }
  ${page} .grid td { padding: 2px 0 4px; border: 0; text-align: left; }
  ${page} .grid td:empty { display: none; }
  ${page} .grid td::before { content: attr(data-head); display: block; font-size: 14px; line-height: 20px; font-weight: 400; color: #525b66; }
  ${page} :is(.smart, .smart tbody) { display: block; }
  ${page} .smart tr { display: grid; grid-template-columns: 48px 1fr; padding: 8px 0; border-bottom: 1px solid ${palette.line}; }
  ${page} .smart :is(td, th) { width: auto; padding: 0; border: 0; }
  ${page} .smart td:last-child { grid-column: 2; }
  ${page} :is(.bars, .bars tbody) { display: block; }
  ${page} .bars tr { display: grid; grid-template-columns: 1fr auto; gap: 2px 12px; padding: 6px 0; }
  ${page} .bars :is(td, th) { width: auto; padding: 0; }
  ${page} .bars .track { grid-column: 1 / 3; order: 1; }
  ${page} .month :is(thead, td:not(:has(.day-entry))) { display: none; }
  ${page} .month td { display: flex; gap: 12px; width: auto; height: auto; }
  ${page} .day-number { min-width: 24px; }
}
