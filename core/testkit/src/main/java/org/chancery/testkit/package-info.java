/**
 * Tests that every renderer must pass, and sample publications of every shape.
 *
 * <p>A renderer's test says which renderer it is and how its output is read back:
 *
 * {@snippet class="org.chancery.testkit.PlainTextRendererTest" region="test"}
 */
@NullMarked
package org.chancery.testkit;

import org.jspecify.annotations.NullMarked;
