<#import "page.ftl" as shell>
<#import "markup.ftl" as markup>
<#import "mission.ftl" as mission>
<@shell.around "mission">
<h1><@markup.versions title/></h1>
<@mission.emergency imprint/>
<@mission.contacts imprint/>
<@mission.welcome imprint/>
</@shell.around>
