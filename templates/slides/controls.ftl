<#-- What stands around the slides; none of it is seen without the script, and none is printed. -->

<#-- For fingers, and for whoever looks for something to click. -->
<#macro tools>
<nav id="tools" aria-label="${labels["slides.tools"]}">
<@tool "previous" "M15 5l-7 7 7 7"/>
<@tool "next" "M9 5l7 7-7 7"/>
<@tool "overview" "M4 5h7v5H4zM13 5h7v5h-7zM4 13h7v5H4zM13 13h7v5h-7z"/>
<@tool "reading" "M4 6h16M4 10h16M4 14h16M4 18h10"/>
<@tool "show" "M3 5h18v11H3zM12 16v4M8 20h8"/>
</nav>
</#macro>

<#macro tool name path>
<button type="button" id="tool-${name}" aria-label="${labels["slides." + name]}"><svg viewBox="0 0 24 24" width="24" height="24" fill="none" stroke="currentColor" stroke-width="2" aria-hidden="true"><path d="${path}"/></svg></button>
</#macro>

<#-- The speaker's window: frames for two slides, which the script puts there, and what only the speaker sees. -->
<#macro presenter>
<section id="presenter" aria-label="${labels["slides.presenter"]}">
<div id="presenter-current"></div>
<div id="presenter-next">
<p class="side-title">${labels["slides.presenter.next"]}</p>
<div id="presenter-upcoming"><p id="presenter-last" hidden>${labels["slides.presenter.last"]}</p></div>
</div>
<div id="presenter-pane" tabindex="0" role="region" aria-label="${labels["slides.notes"]}">
<p class="side-title">${labels["slides.notes"]}</p>
<div id="presenter-notes"></div>
<p id="presenter-no-notes">${labels["slides.presenter.no-notes"]}</p>
</div>
<div id="presenter-state">
<p id="presenter-timer" role="timer" aria-label="${labels["slides.presenter.timer"]}"></p>
<p class="buttons">
<button type="button" id="timer-start">${labels["slides.presenter.start"]}</button>
<button type="button" id="timer-pause" hidden>${labels["slides.presenter.pause"]}</button>
<button type="button" id="timer-reset">${labels["slides.presenter.reset"]}</button>
</p>
<p id="presenter-number"></p>
<p id="presenter-clock"></p>
<p id="presenter-blank" class="state" role="status" hidden>${labels["slides.presenter.blank"]}</p>
<p id="presenter-alone" class="state" role="status" hidden>${labels["slides.presenter.alone"]}</p>
</div>
</section>
</#macro>

<#macro help>
<dialog id="help" aria-labelledby="help-title">
<h2 id="help-title">${labels["slides.help"]}</h2>
<ul>
<#list ["next", "previous", "ends", "overview", "presenter", "blank", "reading", "full-screen", "help"] as key>
<li>${labels["slides.key." + key]}</li>
</#list>
</ul>
<button type="button" id="help-close">${labels["slides.close"]}</button>
</dialog>
</#macro>
