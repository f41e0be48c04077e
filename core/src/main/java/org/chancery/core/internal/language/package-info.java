/** What the words of a text tell without being understood: numbers, dates, names, marks. One file a language. */
@NullMarked
package org.chancery.core.internal.language;

import org.jspecify.annotations.NullMarked;
