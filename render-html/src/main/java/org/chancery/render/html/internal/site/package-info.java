/** Makes a site of a publication: which pages there are, how they lead to each other, and what machines are told of them. */
@NullMarked
package org.chancery.render.html.internal.site;

import org.jspecify.annotations.NullMarked;
