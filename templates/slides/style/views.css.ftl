<#-- One slide at a time, and all of them small. -->
@media screen {
  .js, .js body { background: #16191d; }
  .js .number { cursor: pointer; }
  :is(.show, .presenter), :is(.show, .presenter) body { height: 100%; overflow: hidden; }
  :is(.show, .presenter) .notes { display: none; }
  :is(.show, .presenter) .slide { width: ${size.width}px; height: ${size.height}px; max-width: none; margin: 0; overflow: hidden; display: none; }
  :is(.show, .presenter) .slide.current { display: block; }
  .show .slide { position: absolute; left: 50%; top: 50%; transform: translate(-50%, -50%) scale(var(--scale, 1)); }
  .show.blank main { visibility: hidden; }
  .show.blank { background: #000; }

  .overview main { display: grid; grid-template-columns: repeat(auto-fill, ${size.width / 4}px); gap: 20px; justify-content: center; padding: 24px; }
  .overview .slide { width: ${size.width}px; height: ${size.height}px; max-width: none; margin: 0; overflow: hidden; zoom: 0.25; cursor: pointer; }
  .overview .slide.current { outline: 16px solid ${palette.accent}; }
  .overview .notes { display: none; }

  .reading, .reading body { background: #e7e9ec; }
  .reading .number { cursor: auto; }
}
