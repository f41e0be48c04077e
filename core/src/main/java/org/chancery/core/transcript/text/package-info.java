/** Characters, words and lines, and where in a source they stand. */
@NullMarked
package org.chancery.core.transcript.text;

import org.jspecify.annotations.NullMarked;
