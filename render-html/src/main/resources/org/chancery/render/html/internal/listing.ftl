<#import "page.ftl" as shell>
<#import "markup.ftl" as markup>
<#import "mission.ftl" as mission>
<#macro entry of>
<li class="entry">
  <#list of.lines as line>
<div class="version"<@markup.lang line.language/>>
<p class="facts"><@markup.words line.kind "kind"/><#list line.date as day> <#if line.datetime != ""><time datetime="${line.datetime}"><@markup.words day "date"/></time><#else><@markup.words day "date"/></#if></#list></p>
<p class="title"><a href="${of.address}"><@markup.words line.title "words"/></a></p>
</div>
  </#list>
</li>
</#macro>

<@shell.around "listing">
<h1><@markup.versions listing.title/></h1>
<#list listing.imprint as imprint><@mission.emergency imprint/></#list>
<div class="columns">
<div>
<#list listing.empty>
<p class="nothing"><#items as words><@markup.words words "words"/><#sep> / </#items></p>
</#list>
<#list listing.groups>
<ul class="groups">
  <#items as group>
<li><a href="${group.address}"><@markup.inline group.names/></a> <span class="size">${group.size}</span></li>
  </#items>
</ul>
</#list>
<#list listing.lists as list>
<div class="statements">
  <#if list.heading?has_content>
<h2><@markup.versions list.heading/></h2>
  </#if>
<ol>
  <#list list.entries as one><@entry one/></#list>
</ol>
</div>
</#list>
<#list listing.turns>
<nav class="turning" aria-label="${listing.turns[0].names[0].text}">
  <#items as turn><a href="${turn.address}" rel="${turn.relation}"><@markup.inline turn.names/></a> </#items>
</nav>
</#list>
<#list listing.imprint as imprint><@mission.welcome imprint/></#list>
</div>
<#list listing.imprint as imprint><@mission.contacts imprint/></#list>
</div>
</@shell.around>
