/**
 * What every step reports: a {@link org.chancery.core.finding.Finding} has a rule id, a severity, a
 * {@link org.chancery.core.finding.Place} and words in English and Russian.
 *
 * <p>Findings are data: a caller filters, counts and prints them; nothing here throws because of one.
 *
 * {@snippet class="org.chancery.core.SnippetsTest" region="finding"}
 *
 * <p>{@link org.chancery.core.finding.Severities} gives rules other severities, or switches them off. What cannot be read at
 * all is an {@link org.chancery.core.finding.InputException} with its place, and a
 * {@link org.chancery.core.finding.LimitException} when it is too much.
 */
@NullMarked
package org.chancery.core.finding;

import org.jspecify.annotations.NullMarked;
