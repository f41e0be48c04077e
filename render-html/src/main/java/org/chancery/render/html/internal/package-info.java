/**
 * How a statement becomes markup: the classes here decide what is printed and in which order, and hand it as
 * {@link org.chancery.render.html.internal.view} to the templates, which write it down.
 */
@NullMarked
package org.chancery.render.html.internal;

import org.jspecify.annotations.NullMarked;
