/**
 * Print briefs: {@link org.chancery.render.pdf.PdfRenderer} makes a tagged PDF of one statement, or a volume of several.
 *
 * {@snippet class="org.chancery.render.pdf.SnippetsTest" region="brief"}
 *
 * <p>Its constants are all that it can be told; each says its default and its effect. Fonts and hyphenation patterns of
 * one's own are folders: {@link org.chancery.render.pdf.PdfRenderer#FONTS},
 * {@link org.chancery.render.pdf.PdfRenderer#HYPHENATION}. A brief carries its publication unless
 * {@link org.chancery.render.pdf.Source} says otherwise, and
 * {@link org.chancery.render.pdf.PdfRenderer#embeddedSource} gives it back.
 */
@NullMarked
package org.chancery.render.pdf;

import org.jspecify.annotations.NullMarked;
