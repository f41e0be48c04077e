<#import "page.ftl" as shell>
<#import "markup.ftl" as markup>
<@shell.around "not-found">
<h1><@markup.versions title/></h1>
<#list text as one>
<p<@markup.lang one/>>${one.text} <a href="${page.home}">${page.imprint[0].text}</a></p>
</#list>
</@shell.around>
