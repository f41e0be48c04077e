<?xml version="1.0" encoding="UTF-8"?>
<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<#list addresses as address>
<sitemap><loc>${address}</loc></sitemap>
</#list>
</sitemapindex>
