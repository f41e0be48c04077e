<#import "page.ftl" as shell>
<#import "markup.ftl" as markup>
<#macro versions of><#list of as one><span class="version"<@markup.lang one.language/>>${one.text}</span><#sep> </#list></#macro>

<#macro point of>
<li><@markup.words of.term "term"/> <#t>
  <span><#if of.address != ""><a href="${of.address}"><bdi>${of.printed}</bdi></a><#else><bdi>${of.printed}</bdi></#if><#t>
  <#list of.notes as note> <small><@markup.words note "note"/></small></#list><#t>
  <#if of.validity != ""> <small class="supplied">${of.validity}</small></#if></span><#t>
</li>
</#macro>

<#macro contacts of>
<section class="version"<@markup.lang of.language/>>
<h2><@markup.words of.heading "heading"/></h2>
<p class="name"><@markup.words of.name "org"/></p>
  <#list of.addresses as lines>
<address><#list lines as line><@markup.words line "words"/><#sep><br></#list></address>
  </#list>
  <#list of.points>
<ul>
    <#items as one><@point one/></#items>
</ul>
  </#list>
  <#list of.hours as hours>
<h3><@markup.words hours.term "term"/></h3>
    <#list hours.printed as printed>
<p class="hours"><@markup.words printed "words"/></p>
    </#list>
  </#list>
  <#list of.asOf as day>
<p class="as-of"><@markup.words day "day"/></p>
  </#list>
</section>
</#macro>

<@shell.around "listing">
<h1><@versions listing.title/></h1>
<#if listing.contacts?filter(one -> one.emergency?has_content)?has_content>
<div class="emergency">
  <#list listing.contacts as language>
<ul class="version"<@markup.lang language.language/>>
    <#list language.emergency as one><@point one/></#list>
</ul>
  </#list>
</div>
</#if>
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
<#if listing.pictures?has_content || listing.welcome?has_content>
<div class="welcome">
  <#list listing.pictures as picture><@markup.item picture/></#list>
  <#list listing.welcome as passage><@markup.row passage/></#list>
</div>
</#if>
</div>
<#list listing.contacts>
<aside class="contacts">
  <#items as one><@contacts one/></#items>
</aside>
</#list>
</div>
</@shell.around>
