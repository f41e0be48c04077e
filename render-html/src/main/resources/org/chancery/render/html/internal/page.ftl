<#import "markup.ftl" as markup>
<#-- Two or more languages in one line: “English / Русский”. -->
<#macro inline of class=""><#list of as one><span<#if class != ""> class="${class}"</#if><@markup.lang one.language/>>${one.text}</span><#sep> / </#list></#macro>

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
<#list page.switches as switch>
<#if switch.tag != ""><link rel="alternate" hreflang="${switch.tag}" href="${switch.address}"></#if>
</#list>
<style>${style}</style>
</head>
<body class="${kind}">
<header class="letterhead">
<p class="imprint"><a href="${page.home}"><@inline page.imprint/></a></p>
<#if page.switches?has_content>
<nav class="switch" aria-label="${page.switchLabel.text}">
<ul>
<#list page.switches as switch>
<li><a href="${switch.address}"<#if switch.tag != ""> hreflang="${switch.tag}"</#if><#if switch.here> aria-current="page"</#if>><@inline switch.names/></a></li>
</#list>
</ul>
</nav>
</#if>
</header>
<main>
<#nested>
</main>
</body>
</html>
</#macro>
