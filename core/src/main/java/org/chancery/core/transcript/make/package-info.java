/** Makes the model of what was read: statements, missions, and the findings a person should know of. */
@NullMarked
package org.chancery.core.transcript.make;

import org.jspecify.annotations.NullMarked;
