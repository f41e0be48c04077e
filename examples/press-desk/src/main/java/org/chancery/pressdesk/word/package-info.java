/** Reads Word files: {@link org.chancery.pressdesk.word.WordFile} is all that the command sees of them. */
@NullMarked
package org.chancery.pressdesk.word;

import org.jspecify.annotations.NullMarked;
