/** Where everything stands: fonts, lines and pages. Knows the size of a page and nothing of PDF. */
@NullMarked
package org.chancery.render.pdf.internal.layout;

import org.jspecify.annotations.NullMarked;
