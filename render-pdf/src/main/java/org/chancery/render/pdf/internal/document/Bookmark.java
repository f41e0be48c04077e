package org.chancery.render.pdf.internal.document;

/**
 * A line of the outline that a reader shows beside the pages.
 *
 * @param words the line, in every language of the brief
 * @param level how far in it stands, from 0; never more than one deeper than the line before
 * @param anchor where it leads
 */
public record Bookmark(String words, int level, String anchor) {}
