/** What Hibernate Validator needs to hold the model against its own constraints. */
@NullMarked
package org.chancery.core.internal.constraint;

import org.jspecify.annotations.NullMarked;
