package org.chancery.render.pdf.internal.document;

/** What stands in a cell. */
public sealed interface Item permits Text, Entry, Picture, Code {}
