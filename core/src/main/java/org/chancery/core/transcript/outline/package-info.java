/**
 * What each piece of a source was taken for: the account that a reading gives of every character.
 *
 * {@snippet class="org.chancery.core.SnippetsTest" region="outline"}
 */
@NullMarked
package org.chancery.core.transcript.outline;

import org.jspecify.annotations.NullMarked;
