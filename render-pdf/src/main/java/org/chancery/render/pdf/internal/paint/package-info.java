/** Writes pages and their logical tree as PDF/UA and PDF/A. */
@NullMarked
package org.chancery.render.pdf.internal.paint;

import org.jspecify.annotations.NullMarked;
