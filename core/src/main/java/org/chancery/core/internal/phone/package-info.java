/** What is known of the world's telephone numbering plans. */
@NullMarked
package org.chancery.core.internal.phone;

import org.jspecify.annotations.NullMarked;
