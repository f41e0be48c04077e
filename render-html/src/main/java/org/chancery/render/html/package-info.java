/** The HTML renderer and its options. */
@NullMarked
package org.chancery.render.html;

import org.jspecify.annotations.NullMarked;
