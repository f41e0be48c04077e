/** The staff command: its subcommands and what they print. */
@NullMarked
package org.chancery.pressdesk;

import org.jspecify.annotations.NullMarked;
