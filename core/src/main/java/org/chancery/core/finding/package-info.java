/**
 * What every step reports: a {@link org.chancery.core.finding.Finding} has a rule id, a severity, a
 * {@link org.chancery.core.finding.Place} and words in English and Russian.
 *
 * <p>Findings are data: a caller filters, counts and prints them; nothing here throws because of one.
 */
@NullMarked
package org.chancery.core.finding;

import org.jspecify.annotations.NullMarked;
