/** What each stage costs, beside the raw limit that is measured in the same run; ratios count, not times. */
@NullMarked
package org.chancery.benchmarks;

import org.jspecify.annotations.NullMarked;
