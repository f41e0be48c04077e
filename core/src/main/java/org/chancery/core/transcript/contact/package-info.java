/**
 * Reads contact blocks: labels and values on one line or several, tables, cards, and what a page says to machines.
 *
 * <p>{@link org.chancery.core.transcript.contact.ContactReader} takes lines and gives offices. The words by which labels are known are files beside this package, one a
 * language.
 */
@NullMarked
package org.chancery.core.transcript.contact;

import org.jspecify.annotations.NullMarked;
