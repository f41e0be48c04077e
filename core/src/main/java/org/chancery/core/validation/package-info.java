/**
 * What should be mended in a statement or mission before it is published.
 *
 * <p>{@link org.chancery.core.validation.Validation} gives {@link org.chancery.core.finding.Findings}; it never throws
 * because of what it finds. The rules stand in {@code core/docs/rules.md}, their words in English and Russian beside
 * {@link org.chancery.core.finding.Finding}.
 *
 * {@snippet class="org.chancery.core.SnippetsTest" region="validation"}
 */
@NullMarked
package org.chancery.core.validation;

import org.jspecify.annotations.NullMarked;
