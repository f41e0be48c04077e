/**
 * What is known of conventions and languages before a text is read: data from resource files, and how it is matched.
 *
 * <p>A {@link org.chancery.core.transcript.dialect.Dialect} says how one publisher prints a transcript, a
 * {@link org.chancery.core.transcript.dialect.Lexicon} which words a language has for dates, contacts and the furniture
 * of a page. {@link org.chancery.core.transcript.dialect.Dialects} reads both.
 */
@NullMarked
package org.chancery.core.transcript.dialect;

import org.jspecify.annotations.NullMarked;
