<#-- What stands around the slides. -->
/* help */
dialog { border: 0; border-radius: 8px; padding: 32px 40px; max-width: 640px; font-size: 18px; line-height: 28px; }
dialog h2 { font-size: 26px; line-height: 34px; margin-bottom: 12px; }
dialog button { margin-top: 20px; font: inherit; padding: 6px 20px; }

/* a word to the speaker */
#message { position: fixed; left: 50%; top: 24px; transform: translateX(-50%); max-width: 90%; padding: 12px 24px; border-radius: 8px; background: #fff; color: #8f3224; border: 2px solid #b3412f; z-index: 3; }

/* hidden without the script: there it would do nothing */
#tools, #presenter { display: none; }
@media screen {
  .js #tools { position: fixed; display: flex; gap: 4px; padding: 4px; border-radius: 28px; z-index: 2; background: #16191d; }
  #tools button { display: block; width: 44px; height: 44px; padding: 10px; border: 0; border-radius: 22px; background: none; color: #fff; cursor: pointer; }
  #tools button:hover { background: #3b434d; }
  #tools button:focus-visible { outline: 3px solid #fff; outline-offset: -3px; }
  .presenter #tools, .overview #tools, .show #tool-show, .reading #tools button:not(#tool-show) { display: none; }
  /* whoever has a mouse has keys, too */
  .show #tools { left: 50%; bottom: 6px; transform: translateX(-50%); opacity: 0; }
  .show #tools:is(:hover, :focus-within) { opacity: 1; }
  .reading #tools { right: 12px; bottom: 12px; }
  /* a finger finds them beside the slide, where there is room */
  @media (hover: none) and (max-aspect-ratio: 3 / 2) {
    .show #tools { opacity: 1; }
  }
  @media (hover: none) and (min-aspect-ratio: 2 / 1) {
    .show #tools { opacity: 1; left: auto; right: 2px; bottom: 50%; transform: translateY(50%); flex-direction: column; }
  }
}
