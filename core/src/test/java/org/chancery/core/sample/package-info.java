/** Generated statements and missions, for properties that hold for all of them. */
@NullMarked
package org.chancery.core.sample;

import org.jspecify.annotations.NullMarked;
