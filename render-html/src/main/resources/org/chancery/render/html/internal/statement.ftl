<#import "markup.ftl" as markup>
<article class="statement layout-${article.layout}"<@markup.lang article.language/>>
<header>
<h1><@markup.versions article.title/></h1>
<div class="facts">
<#list article.heads as head>
<ul class="version"<@markup.lang head.language/>>
  <#list head.facts as one><@markup.factItem one/></#list>
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
<#list article.questions as questions>
<nav class="questions supplied" aria-labelledby="${questions.id}">
<h2 id="${questions.id}"><@markup.versions questions.heading/></h2>
<ol>
  <#list questions.ways as way>
<li><a href="#${way.anchor}"><@markup.versions way.words/></a></li>
  </#list>
</ol>
</nav>
</#list>
<#list article.bodies as body>
<div class="statement-body"<@markup.lang body.language/>>
  <#list body.items as one><@markup[one.type] one/></#list>
</div>
</#list>
<footer class="about">
<#list article.about as one><@markup.about one/></#list>
</footer>
</article>
