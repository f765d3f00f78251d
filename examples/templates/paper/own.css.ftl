/* the cover */
.band { border-left: none; padding: 0; width: <#if size == "A4">210mm<#else>216mm</#if>; }
.band-head { padding: 24mm 22mm 10mm 22mm; height: 62mm; }
.band-body { background-color: ${palette.primary}; color: ${palette.onPrimary}; padding: 20mm 22mm; height: 120mm; }
.band-body h1, .band-body .subtitle, .band-body .period { color: ${palette.onPrimary}; }
.band .cover-lines { margin: 16mm 22mm 0 22mm; }

/* a larger type scale: 9.6 pt for text, and steps of a major third above it */
body { font-size: 9.6pt; line-height: 1.46; }
.section h3 { font-size: 15pt; }
.chapter-head h2 { font-size: 29pt; }
.card h4 { font-size: 12pt; }
.question { font-size: 13pt; }
