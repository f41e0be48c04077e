/**
 * The words of languages: a {@link org.chancery.core.transcript.lexicon.Lexicon} is what a language has for everybody who
 * publishes in it, a {@link org.chancery.core.transcript.lexicon.Vocabulary} these and a publisher's own, ready to be
 * found in a text.
 */
@NullMarked
package org.chancery.core.transcript.lexicon;

import org.jspecify.annotations.NullMarked;
