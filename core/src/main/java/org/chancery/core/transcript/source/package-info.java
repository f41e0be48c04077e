/** Bytes to text, and text, pages and Markdown to lines; what is no text is kept beside them. */
@NullMarked
package org.chancery.core.transcript.source;

import org.jspecify.annotations.NullMarked;
