<#--
  The slide deck: one HTML file. Style and script are printed first, because the content security policy names their
  hashes.
-->
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
<dialog id="help" aria-labelledby="help-title">
<h2 id="help-title">${labels["slides.help"]}</h2>
<ul>
<li>${labels["slides.key.next"]}</li>
<li>${labels["slides.key.previous"]}</li>
<li>${labels["slides.key.ends"]}</li>
<li>${labels["slides.key.overview"]}</li>
<li>${labels["slides.key.full-screen"]}</li>
<li>${labels["slides.key.help"]}</li>
</ul>
<button type="button" id="help-close">${labels["slides.close"]}</button>
</dialog>
<script>${script}</script>
</body>
</html>
