/** An application that embeds Chancery. */
@NullMarked
package org.chancery.examples.embed;

import org.jspecify.annotations.NullMarked;
