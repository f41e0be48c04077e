/** Tests that every renderer must pass, and sample publications. */
@NullMarked
package org.chancery.testkit;

import org.jspecify.annotations.NullMarked;
