/** Reads the small JSON files that are data of ours, without data binding. */
@NullMarked
package org.chancery.core.internal.json;

import org.jspecify.annotations.NullMarked;
