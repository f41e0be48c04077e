/** Bytes to lines: decoding that guesses nothing, and lines that hold only what a model's text may hold. */
@NullMarked
package org.chancery.core.transcript.text;

import org.jspecify.annotations.NullMarked;
