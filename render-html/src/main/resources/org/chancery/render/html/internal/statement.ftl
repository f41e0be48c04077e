<#import "markup.ftl" as markup>
<article class="statement layout-${article.layout}"<@markup.lang article.language/>>
<header>
<h1><#list article.title as title><span class="version"<@markup.lang title.language/>>${title.text}</span><#sep> </#list></h1>
<div class="facts">
<#list article.heads as head>
<ul class="version"<@markup.lang head.language/>>
  <#list head.facts as one><@markup.fact one/></#list>
</ul>
</#list>
</div>
<#if article.heads?filter(head -> head.people?has_content)?has_content>
<div class="participants">
  <#list article.heads as head>
<ul class="version"<@markup.lang head.language/>>
    <#list head.people as person>
<li><@markup.words person.name "name"/><#list person.roles as role>, <@markup.words role "office"/></#list></li>
    </#list>
</ul>
  </#list>
</div>
</#if>
</header>
<#list article.bodies as body>
<div class="statement-body"<@markup.lang body.language/>>
  <#list body.items as one><@markup.item one/></#list>
</div>
</#list>
<footer class="origin">
<#list article.origins as origin>
<p class="version"<@markup.lang origin.language/>><@markup.words origin.label "term"/> <code>${origin.fingerprint}</code><#if origin.address != ""> <a href="${origin.address}" rel="external">${origin.address}</a></#if></p>
</#list>
</footer>
</article>
