<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
<#list sitemap.entries as entry>
<url>
<loc>${entry.address}</loc>
<#if entry.modified != ""><lastmod>${entry.modified}</lastmod></#if>
<#list entry.alternates as one>
<xhtml:link rel="alternate" hreflang="${one.tag}" href="${one.address}"/>
</#list>
</url>
</#list>
</urlset>
