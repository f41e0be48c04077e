/**
 * E-books: {@link org.chancery.render.epub.EpubRenderer} makes an EPUB 3.3 of any number of statements, in memory that
 * hardly grows with them.
 *
 * {@snippet class="org.chancery.render.epub.SnippetsTest" region="book"}
 *
 * <p>Its constants are all that it can be told. A book carries its publication unless
 * {@link org.chancery.render.epub.Source} says otherwise, and
 * {@link org.chancery.render.epub.EpubRenderer#embeddedSource} gives it back. How a statement is marked up within a book
 * stands on the page of {@code org.chancery.render.html}.
 */
@NullMarked
package org.chancery.render.epub;

import org.jspecify.annotations.NullMarked;
