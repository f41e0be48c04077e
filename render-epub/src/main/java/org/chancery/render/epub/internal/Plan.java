package org.chancery.render.epub.internal;

import org.chancery.core.render.Layout;

/**
 * How a book is to be made.
 *
 * @param layout how the languages of a statement stand to each other
 * @param carriesSource whether the publication goes into the book as JSON
 * @param particulars what else is known of the book
 */
public record Plan(Layout layout, boolean carriesSource, Particulars particulars) {}
