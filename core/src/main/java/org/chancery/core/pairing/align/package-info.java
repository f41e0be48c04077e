/**
 * Finds what corresponds to what in two sequences of paragraphs: a monotone alignment of least cost, by length after Gale
 * and Church, by what both sides name, and by who speaks.
 */
@NullMarked
package org.chancery.core.pairing.align;

import org.jspecify.annotations.NullMarked;
