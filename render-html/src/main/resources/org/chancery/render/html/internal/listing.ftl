<#import "page.ftl" as shell>
<#import "markup.ftl" as markup>
<#import "mission.ftl" as mission>
<#macro versions of><#list of as one><span class="version"<@markup.lang one.language/>>${one.text}</span><#sep> </#list></#macro>

<@shell.around "listing">
<h1><@versions listing.title/></h1>
<#list listing.imprint as imprint><@mission.emergency imprint/></#list>
<div class="columns">
<div>
<#list listing.entries>
<section class="statements">
<h2><@versions listing.heading/></h2>
<ol>
  <#items as entry>
<li class="entry">
    <#list entry.lines as line>
<div class="version"<@markup.lang line.language/>>
<p class="facts"><@markup.words line.kind "kind"/><#list line.date as day> <#if line.datetime != ""><time datetime="${line.datetime}"><@markup.words day "date"/></time><#else><@markup.words day "date"/></#if></#list></p>
<p class="title"><a href="${entry.address}"><@markup.words line.title "words"/></a></p>
</div>
    </#list>
</li>
  </#items>
</ol>
</section>
</#list>
<#list listing.imprint as imprint><@mission.welcome imprint/></#list>
</div>
<#list listing.imprint as imprint><@mission.contacts imprint/></#list>
</div>
</@shell.around>
