/** How a book is put together: {@link org.chancery.render.epub.internal.Book} says in which order. */
@NullMarked
package org.chancery.render.epub.internal;

import org.jspecify.annotations.NullMarked;
