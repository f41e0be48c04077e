<#import "markup.ftl" as markup>
<#-- What machines are told; it is for them alone, and so the addresses may be whole. -->
<#macro meta of>
<#if of.description != ""><meta name="description" content="${of.description}"></#if>
<#if of.canonical != ""><link rel="canonical" href="${of.canonical}"></#if>
<#list of.alternates as one>
<link rel="alternate" hreflang="${one.tag}" href="${one.address}">
</#list>
<#list of.feeds as feed>
<link rel="alternate" type="application/atom+xml" hreflang="${feed.tag}" title="${feed.title}" href="${feed.address}">
</#list>
<#list of.terms as term>
<meta name="dcterms.${term.name}" content="${term.content}"<@markup.lang term.language/>>
</#list>
<#list of.properties as property>
<meta property="og:${property.name}" content="${property.content}">
</#list>
<#list of.data as data>
<script type="application/ld+json">${data}</script>
</#list>
</#macro>

<#-- What stands around the text of every page. -->
<#macro around kind>
<!DOCTYPE html>
<html<@markup.lang page.language/>>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${styleHash}'; img-src 'self'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${page.title}</title>
<@meta page.meta/>
<style>${style}</style>
</head>
<body class="${kind}">
<a class="skip" href="#text_"><@markup.words page.skip "skip-words"/></a>
<header class="letterhead">
<p class="imprint"><a href="${page.home}"><#list page.emblem as emblem><img class="emblem" src="${emblem.address}" width="${emblem.width}" height="${emblem.height}" alt=""></#list><span><@markup.inline page.imprint/></span></a></p>
<#if page.switches?has_content>
<nav class="switch" aria-label="${page.switchLabel.text}">
<ul>
<#list page.switches as switch>
<li><a href="${switch.address}"<#if switch.tag != ""> hreflang="${switch.tag}"</#if><#if switch.here> aria-current="page"</#if>><@markup.inline switch.names/></a></li>
</#list>
</ul>
</nav>
</#if>
<nav class="sections" aria-label="${page.sections.text}">
<ul>
<#list page.ways as way>
<li><a href="${way.address}"<#if way.here> aria-current="page"</#if>><@markup.inline way.names/></a></li>
</#list>
</ul>
</nav>
</header>
<main id="text_">
<#nested>
</main>
</body>
</html>
</#macro>
