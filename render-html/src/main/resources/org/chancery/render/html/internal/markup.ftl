<#-- How each record of the view is marked up. What is printed, and in which order, is decided there. -->
<#-- The name ends a void element in XHTML and disappears in HTML. -->
<#assign end = xhtml?then("/", "")>
<#-- Found sooner here than among the variables that all templates share. -->
<#assign xml = xhtml>
<#assign inBook = book>
<#-- What a part is in a book: the words of EPUB and of ARIA for it. -->
<#macro semantics type role><#if inBook> epub:type="${type}" role="${role}"</#if></#macro>
<#macro lang of><#if of.tag?has_content> lang="${of.tag}"<#if xml> xml:lang="${of.tag}"</#if></#if><#if of.direction?has_content> dir="${of.direction}"</#if></#macro>
<#macro words of class>
<bdi class="${class}<#if of.supplied> supplied</#if>"<#if of.tag?has_content><@lang of/></#if>>${of.text}</bdi><#t>
</#macro>
<#-- Words of ours where nothing else stands. -->
<#macro plain of><#if of.tag?has_content><span<@lang of/>>${of.text}</span><#else>${of.text}</#if></#macro>
<#-- The same in several languages, as one line each or in one line. -->
<#macro versions of><#list of as one><span class="version"<#if one.tag?has_content> lang="${one.tag}"<#if xml> xml:lang="${one.tag}"</#if><#if one.direction?has_content> dir="${one.direction}"</#if></#if>>${one.text}</span><#sep> </#list></#macro>
<#macro inline of><#list of as one><span<@lang one/>>${one.text}</span><#sep> / </#list></#macro>

<#-- Runs other than words have the macros of their names. -->
<#macro runs of><#list of as run><#if run.words>${run.text}<#else><@.namespace[run.kind] run/></#if></#list></#macro>
<#macro line of><br${end}></#macro>
<#macro insertion of><ins class="insertion">${of.text}<#if of.content?has_content><@runs of.content/></#if></ins></#macro>
<#macro aside of><i class="aside">${of.text}<#if of.content?has_content><@runs of.content/></#if></i></#macro>
<#macro emphasis of><em>${of.text}<@runs of.content/></em></#macro>
<#macro link of><a href="${of.address}"><@runs of.content/></a></#macro>
<#macro foreign of><span class="foreign"<@lang of.language/>><@runs of.content/></span></#macro>
<#macro unlinked of>${of.text}<@runs of.content/></#macro>

<#-- Most of a page is made here, and most of that is the same but for the words: see Stencils. -->
<#macro rows of>
<#list of as each>
<@stencil of=each; row>
<div class="passage"<#if row.id?has_content> id="${row.id}"</#if>>
  <#if row.link?has_content>
<a class="pilcrow" href="#${row.id}" aria-label="${row.link}"></a>
  </#if>
  <#list row.anchors as anchor>
<span id="${anchor}"></span>
  </#list>
  <#list row.versions as version>
    <#if version.single>
<p class="version"<@lang version/>><@runs version.paragraphs[0].runs/></p>
    <#elseif version.notice?has_content>
<p class="version absence supplied"<@lang version/>><@plain version.notice[0]/></p>
    <#else>
<div class="version"<@lang version/>><#t>
      <#list version.paragraphs as paragraph>

<p<#if paragraph.id?has_content> id="${paragraph.id}"</#if>><#if row.link?has_content && paragraph.id?has_content><a class="pilcrow" href="#${paragraph.id}" aria-label="${row.link}.${paragraph?counter}"></a></#if><@runs paragraph.runs/></p><#t>
      </#list>
</div>
    </#if>
  </#list>
</div>
</@stencil>
</#list>
</#macro>

<#macro speech of>
<div class="turn ${of.classes}" id="${of.id}"<#if inBook && of.labels?has_content> role="group" aria-labelledby="${of.id}_speaker"</#if>>
  <#list of.labels>
<div class="speaker"<#if inBook> id="${of.id}_speaker"</#if>>
    <#items as label>
<p class="version" lang="${label.tag}"<#if xml> xml:lang="${label.tag}"</#if><#if label.direction?has_content> dir="${label.direction}"</#if>><#t>
      <#list label.role as role><@words role "role"/> </#list><#t>
      <bdi class="label<#if label.supplied> supplied</#if>"<#list label.language as own><@lang own/></#list>>${label.speaker}</bdi><#t>
      <#list label.qualifier as qualifier> <span class="qualifier"><@words qualifier "said"/></span></#list><#t>
</p>
    </#items>
</div>
  </#list>
  <@rows of.rows/>
</div>
</#macro>

<#macro session of>
<section class="exchange"<@semantics "qna" "doc-qna"/><#if inBook> aria-labelledby="${of.id}"</#if>>
<h2 class="number supplied" id="${of.id}"><@versions of.number/></h2>
  <@.namespace[of.question.type] of.question/>
  <#list of.replies as reply><@.namespace[reply.type] reply/></#list>
</section>
</#macro>

<#macro title of>
<h2 class="heading passage"<#if of.row.id?has_content> id="${of.row.id}"</#if>><#t>
  <#if of.row.link?has_content><a class="pilcrow" href="#${of.row.id}" aria-label="${of.row.link}"></a></#if><#t>
  <#list of.row.anchors as anchor><span id="${anchor}"></span></#list><#t>
  <#list of.row.versions as version>
<span class="version"<@lang version/>><#t>
    <#list version.paragraphs as paragraph><span class="line"<#if paragraph.id?has_content> id="${paragraph.id}"</#if>><@runs paragraph.runs/></span><#sep> </#list><#t>
    <#list version.notice as notice><span class="absence supplied"<@lang notice/>>${notice.text}</span></#list><#t>
</span><#sep> <#t>
  </#list>
</h2>
</#macro>

<#macro note of>
<div class="${of.classes}"<#switch of.classes><#on "break"> role="separator"<#on "narrative editors-note"><@semantics "notice" "doc-notice"/><#on "narrative stage-direction"><#if inBook> role="note"</#if></#switch>>
  <@rows of.rows/>
</div>
</#macro>

<#macro picture of>
<figure>
  <#list of.alternatives as alternative>
    <#if of.address != "" && alternative?is_first>
<img src="${of.address}" width="${of.width}" height="${of.height}" alt="${alternative.text}"<@lang alternative/>${end}>
    <#else>
<p class="alternative<#if of.address != ""> unseen</#if>"<@lang alternative/>>${alternative.text}</p>
    </#if>
  <#else>
    <#if of.address != ""><img src="${of.address}" width="${of.width}" height="${of.height}" alt=""${end}></#if>
  </#list>
  <#if of.caption?has_content>
<figcaption>
    <@rows of.caption/>
</figcaption>
  </#if>
</figure>
</#macro>

<#macro value of>
  <#if of.value.supplied><@plain of.value/><#else><bdi<@lang of.value/>>${of.value.text}</bdi></#if><#t>
</#macro>
<#macro fact of>
  <#if of.before != ""><span class="supplied">${of.before}</span></#if><#t>
  <#if of.datetime != ""><time datetime="${of.datetime}"><@value of/></time><#t>
  <#elseif of.address != ""><a href="${of.address}"><@value of/></a><#t>
  <#else><@value of/><#t>
  </#if>
  <#if of.after != ""><span class="supplied">${of.after}</span></#if><#t>
</#macro>
<#macro factItem of>
<li class="${of.name}<#if of.value.supplied> supplied</#if>"><@fact of/></li>
</#macro>

<#macro about of>
<section class="version"<@lang of.language/><@semantics "colophon" "doc-colophon"/>>
<h2><@plain of.heading/></h2>
  <#list of.sources as source>
<p class="source"><@plain source.term/>: <#if source.address != ""><a href="${source.address}"><bdi>${source.name}</bdi></a><#else><bdi>${source.name}</bdi></#if><#list source.retrieved as day>, <@fact day/></#list></p>
  </#list>
<p class="fingerprint"><@plain of.term/>: <code>${of.fingerprint}</code>. <@plain of.meaning/></p>
  <#list of.legend>
<ul class="legend">
    <#items as one>
<li><@plain one/></li>
    </#items>
</ul>
  </#list>
  <#list of.unplaced as unplaced>
<details class="unplaced">
<summary><@plain unplaced.heading/></summary>
<ul>
    <#list unplaced.pieces as piece>
<li><@plain piece.line/>: <q>${piece.text}</q></li>
    </#list>
</ul>
</details>
  </#list>
</section>
</#macro>
