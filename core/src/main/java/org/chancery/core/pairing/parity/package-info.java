/** What the check of parity looks for, one thing a class. */
@NullMarked
package org.chancery.core.pairing.parity;

import org.jspecify.annotations.NullMarked;
