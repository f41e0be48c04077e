<#-- How each record of the view is marked up. What is printed, and in which order, is decided there. -->
<#-- The name ends a void element in XHTML and disappears in HTML. -->
<#assign end = xhtml?then("/", "")>
<#macro lang of><#if of.tag != ""> lang="${of.tag}"<#if xhtml> xml:lang="${of.tag}"</#if></#if><#if of.direction != ""> dir="${of.direction}"</#if></#macro>
<#macro id of><#if of != ""> id="${of}"</#if></#macro>
<#macro words of class>
<bdi class="${class}<#if of.supplied> supplied</#if>"<@lang of.language/>>${of.text}</bdi><#t>
</#macro>

<#macro runs of>
  <#list of as run>
    <#switch run.kind>
      <#on "text">${run.text}<#t>
      <#on "line"><br${end}><#t>
      <#on "insertion"><ins class="insertion"><@runs run.content/></ins><#t>
      <#on "aside"><i class="aside"><@runs run.content/></i><#t>
      <#on "emphasis"><em><@runs run.content/></em><#t>
      <#on "link"><a href="${run.address}"><@runs run.content/></a><#t>
      <#on "foreign"><span class="foreign"<@lang run.language/>><@runs run.content/></span><#t>
      <#on "plain"><@runs run.content/><#t>
    </#switch>
  </#list>
</#macro>

<#macro notices of>
  <#list of as notice>
<p class="absence supplied"<@lang notice.language/>>${notice.text}</p>
  </#list>
</#macro>

<#macro row of>
<div class="passage"<@id of.id/>>
  <#list of.anchors as anchor>
<span id="${anchor}"></span>
  </#list>
  <#list of.versions as version>
<div class="version"<@id version.id/><@lang version.language/>>
    <#list version.paragraphs as paragraph>
<p<@id paragraph.id/>><@runs paragraph.runs/></p>
    </#list>
    <@notices version.notice/>
</div>
  </#list>
</div>
</#macro>

<#macro speech of>
<div class="turn ${of.classes}" id="${of.id}">
<div class="speaker">
  <#list of.labels as label>
<p class="version"<@lang label.language/>><#t>
    <#list label.role as role><@words role "role"/> </#list><#t>
    <@words label.speaker "label"/><#t>
    <#list label.qualifier as qualifier> <span class="qualifier">(<@words qualifier "said"/>)</span></#list><#t>
</p>
  </#list>
</div>
  <#list of.rows as passage><@row passage/></#list>
</div>
</#macro>

<#macro session of>
<section class="exchange" aria-labelledby="${of.id}">
<h2 class="number supplied" id="${of.id}"><#list of.number as number><span class="version"<@lang number.language/>>${number.text}</span><#sep> </#list></h2>
  <@item of.question/>
  <#list of.replies as reply><@item reply/></#list>
</section>
</#macro>

<#macro title of>
<h2 class="heading passage"<@id of.row.id/>><#t>
  <#list of.row.anchors as anchor><span id="${anchor}"></span></#list><#t>
  <#list of.row.versions as version>
<span class="version"<@id version.id/><@lang version.language/>><#t>
    <#list version.paragraphs as paragraph><span class="line"<@id paragraph.id/>><@runs paragraph.runs/></span><#sep> </#list><#t>
    <#list version.notice as notice><span class="absence supplied"<@lang notice.language/>>${notice.text}</span></#list><#t>
</span><#sep> <#t>
  </#list>
</h2>
</#macro>

<#macro note of>
<div class="${of.classes}"<#if of.classes == "break"> role="separator"</#if>>
  <#list of.rows as passage><@row passage/></#list>
</div>
</#macro>

<#macro picture of>
<figure>
  <#list of.alternatives as alternative>
    <#if of.address != "" && alternative?is_first>
<img src="${of.address}" width="${of.width}" height="${of.height}" alt="${alternative.text}"<@lang alternative.language/>${end}>
    <#else>
<p class="alternative<#if of.address != ""> unseen</#if>"<@lang alternative.language/>>${alternative.text}</p>
    </#if>
  <#else>
    <#if of.address != ""><img src="${of.address}" width="${of.width}" height="${of.height}" alt=""${end}></#if>
  </#list>
  <#list of.caption as caption>
<figcaption>
    <@row caption/>
</figcaption>
  </#list>
</figure>
</#macro>

<#macro item of>
  <#switch of.type>
    <#on "speech"><@speech of/>
    <#on "session"><@session of/>
    <#on "title"><@title of/>
    <#on "note"><@note of/>
    <#on "picture"><@picture of/>
  </#switch>
</#macro>

<#macro fact of>
<li class="${of.name}"><#t>
  <#if of.before != ""><span class="supplied">${of.before}</span></#if><#t>
  <#if of.datetime != ""><time datetime="${of.datetime}"><@words of.value "value"/></time><#else><@words of.value "value"/></#if><#t>
  <#if of.after != ""><span class="supplied">${of.after}</span></#if><#t>
</li>
</#macro>
