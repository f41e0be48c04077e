/** The PDF renderer and its options. */
@NullMarked
package org.chancery.render.pdf;

import org.jspecify.annotations.NullMarked;
