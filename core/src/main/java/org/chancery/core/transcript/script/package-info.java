/** Who speaks in the body of a page, and in which part: labels and paragraphs become speeches, speeches a session. */
@NullMarked
package org.chancery.core.transcript.script;

import org.jspecify.annotations.NullMarked;
