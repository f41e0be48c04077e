<#import "page.ftl" as shell>
<#import "markup.ftl" as markup>
<@shell.around "statement-page">
<#if page.questions?has_content>
<nav class="questions" aria-labelledby="questions_">
<h2 id="questions_"><@shell.inline page.questions/></h2>
<ol>
<#list article.bodies?first.items?filter(one -> one.type == "session") as session>
<li><a href="#${session.id}">${session?counter}</a></li>
</#list>
</ol>
</nav>
</#if>
<#include "statement.ftl">
</@shell.around>
