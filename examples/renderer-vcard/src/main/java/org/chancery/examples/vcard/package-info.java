/** A mission's contacts for address books, as vCard 4.0 (RFC 6350). */
@NullMarked
package org.chancery.examples.vcard;

import org.jspecify.annotations.NullMarked;
