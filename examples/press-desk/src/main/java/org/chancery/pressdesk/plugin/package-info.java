/** Formats that users add by putting a jar into a folder. */
@NullMarked
package org.chancery.pressdesk.plugin;

import org.jspecify.annotations.NullMarked;
