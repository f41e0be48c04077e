<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${feed.language.tag}">
<id>${feed.id}</id>
<title>${feed.title}</title>
<updated>${feed.updated}</updated>
<author><name>${feed.author}</name></author>
<link rel="self" type="application/atom+xml" href="${feed.self}"/>
<link rel="alternate" type="text/html" hreflang="${feed.language.tag}" href="${feed.page}"/>
<#list feed.entries as entry>
<entry>
<id>${entry.id}</id>
<title>${entry.title}</title>
<updated>${entry.updated}</updated>
<category term="${entry.kind}" label="${entry.kindName}"/>
<link rel="alternate" type="text/html" hreflang="${feed.language.tag}" href="${entry.address}"/>
</entry>
</#list>
</feed>
