<#-- The mission that publishes, in three pieces. -->
<#import "markup.ftl" as markup>
<#macro notes of>
<#list of as note> <small><@markup.words note "note"/></small></#list><#t>
</#macro>

<#macro point of>
<li<#if of.historical> class="historical"</#if>><@markup.words of.term "term"/> <#t>
  <span><#if of.address != ""><a<#if of.property != ""> class="${of.property}"</#if> href="${of.address}"><bdi>${of.printed}</bdi></a><#elseif of.historical><s><bdi>${of.printed}</bdi></s><#else><bdi>${of.printed}</bdi></#if><#t>
  <@notes of.notes/></span><#t>
</li>
</#macro>

<#macro version of>
<section class="version h-card"<@markup.lang of.language/>>
<h2><@markup.words of.heading "heading"/></h2>
<p class="name"><@markup.words of.name "p-name p-org"/></p>
  <#list of.offices as one><@office one/></#list>
  <#list of.asOf as day>
<p class="as-of"><@markup.words day "day"/></p>
  </#list>
</section>
</#macro>

<#macro office of>
<div class="office">
  <#list of.name as name>
<h3><@markup.words name "org"/></h3>
  </#list>
  <#list of.district as district>
<p class="district"><@markup.words district.term "term"/> <@markup.words district.words "words"/></p>
  </#list>
  <#list of.addresses as address>
<address class="p-adr"><#list address.lines as line><@markup.words line "words"/><#sep><br${markup.end}></#list><@notes address.notes/></address>
  </#list>
  <#list of.points>
<ul>
    <#items as one><@point one/></#items>
</ul>
  </#list>
  <#list of.hours as hours>
<h3><@markup.words hours.term "term"/></h3>
    <#list hours.lines as line>
<p class="hours"><@markup.words line.words "p-note"/><@notes line.notes/></p>
    </#list>
  </#list>
</div>
</#macro>

<#macro emergency of>
<#if of.contacts?filter(one -> one.emergency?has_content)?has_content>
<div class="emergency">
  <#list of.contacts as language>
<ul class="version"<@markup.lang language.language/>>
    <#list language.emergency as one><@point one/></#list>
</ul>
  </#list>
</div>
</#if>
</#macro>

<#macro contacts of>
<aside class="contacts">
  <#list of.contacts as one><@version one/></#list>
</aside>
</#macro>

<#macro welcome of>
<#if of.pictures?has_content || of.welcome?has_content>
<div class="welcome">
  <#list of.pictures as picture><@markup[picture.type] picture/></#list>
  <@markup.rows of.welcome/>
</div>
</#if>
</#macro>
