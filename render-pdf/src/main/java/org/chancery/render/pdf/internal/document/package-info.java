/** What a brief says, in reading order: sections, rows, cells, texts and runs of words, without any measure. */
@NullMarked
package org.chancery.render.pdf.internal.document;

import org.jspecify.annotations.NullMarked;
