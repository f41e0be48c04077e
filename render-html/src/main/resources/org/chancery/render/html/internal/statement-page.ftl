<#import "page.ftl" as shell>
<@shell.around "statement-page">
<#include "statement.ftl">
</@shell.around>
