<#--
  The slide deck: one HTML file. Style and script are printed first, because the content security policy names their
  hashes.
-->
<#import "controls.ftl" as c>
<!DOCTYPE html>
<html lang="${document.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${styleHash}'; script-src '${scriptHash}'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${document.cover.title}</title>
<style>${style}</style>
</head>
<body>
<main id="deck">
${slidesHtml}
</main>
<div id="live" class="visually-hidden" aria-live="polite"></div>
<p id="message" role="alert" data-refused="${labels["slides.presenter.refused"]}" hidden></p>
<@c.tools/>
<@c.presenter/>
<@c.help/>
<script>${script}</script>
</body>
</html>
