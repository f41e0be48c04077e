/**
 * Makes one bilingual statement of two monolingual ones, and says where the languages of a statement do not say the same.
 *
 * <p>{@link org.chancery.core.pairing.Pairer} pairs two {@link org.chancery.core.pairing.Version}s and explains each
 * {@link org.chancery.core.pairing.Link}; a person may lay down {@link org.chancery.core.pairing.Links} of their own.
 * {@link org.chancery.core.pairing.Parity} checks any statement in more than one language, however it was made.
 *
 * {@snippet class="org.chancery.core.SnippetsTest" region="pairing"}
 */
@NullMarked
package org.chancery.core.pairing;

import org.jspecify.annotations.NullMarked;
