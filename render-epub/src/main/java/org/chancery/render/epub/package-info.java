/** The EPUB renderer and its options. */
@NullMarked
package org.chancery.render.epub;

import org.jspecify.annotations.NullMarked;
