<#-- What the speaker sees: the slide and the next one, the notes, the time. -->
@media screen {
  .presenter #presenter { position: fixed; inset: 0; display: grid; grid-template: auto minmax(0, 1fr) / minmax(0, 3fr) minmax(0, 2fr); gap: 28px 32px; padding: 24px; color: #fff; font-size: 20px; line-height: 30px; }
  #presenter-current, #presenter-upcoming { aspect-ratio: ${size.width} / ${size.height}; background: #000; }
  #presenter-next { align-self: end; }
  #presenter-upcoming { display: grid; place-items: center; padding: 0 24px; text-align: center; color: #b9c0c8; }
  .presenter .slide:is(.current, .upcoming) { position: fixed; display: block; transform-origin: 0 0; z-index: 1; }
  .presenter .slide.current { left: var(--current-left); top: var(--current-top); transform: scale(var(--current-scale)); }
  .presenter .slide.upcoming { left: var(--upcoming-left); top: var(--upcoming-top); transform: scale(var(--upcoming-scale)); cursor: pointer; }
  .presenter.blank .slide.current { opacity: 0.35; }
  #presenter .side-title { margin-bottom: 8px; color: #b9c0c8; }

  #presenter-pane { overflow: auto; padding-right: 16px; }
  #presenter :is(#presenter-pane, button):focus-visible { outline: 3px solid #fff; outline-offset: 3px; }
  #presenter-pane li { margin-bottom: 8px; }
  #presenter-pane :is(a, .missing, .remark, .detail, .earlier) { color: inherit; }
  #presenter-no-notes { color: #b9c0c8; }

  #presenter-state { display: grid; grid-template-columns: 1fr auto; align-content: start; align-items: center; gap: 12px 24px; }
  #presenter-timer { font-size: 56px; line-height: 64px; font-weight: 700; font-variant-numeric: tabular-nums; }
  #presenter-number, #presenter-clock { font-size: 24px; line-height: 34px; }
  #presenter-clock { text-align: right; font-variant-numeric: tabular-nums; }
  .buttons { display: flex; gap: 10px; }
  #presenter button { font: inherit; font-size: 17px; padding: 4px 18px; color: #fff; background: #3b434d; border: 1px solid #6b7580; border-radius: 6px; cursor: pointer; }
  .state { grid-column: 1 / 3; padding: 6px 16px; border-radius: 6px; background: #fff; color: #8f3224; }

  /* a window higher than wide: everything below each other */
  @media (max-aspect-ratio: 1) {
    .presenter #presenter { grid-template: auto auto auto minmax(0, 1fr) / minmax(0, 1fr); gap: 16px; }
    #presenter-state { grid-row: 2; }
    #presenter-next { width: 50%; }
  }
}
