/**
 * How publishers print transcripts, as data: a {@link org.chancery.core.transcript.dialect.Dialect} is what one publisher
 * does in one language, read from a file; {@link org.chancery.core.transcript.dialect.Dialects} has those that come with
 * the library and takes more.
 *
 * <p>{@code core/docs/dialects.md} describes the files. One of one's own is added so, and chosen where the text speaks for
 * it:
 *
 * {@snippet class="org.chancery.core.SnippetsTest" region="dialect"}
 */
@NullMarked
package org.chancery.core.transcript.dialect;

import org.jspecify.annotations.NullMarked;
