/**
 * Labels: what is printed before a turn. Forms are cut from the beginning of a line, names are taken apart, and a census
 * of all that looks like a label in a text decides which of them are speakers.
 */
@NullMarked
package org.chancery.core.transcript.label;

import org.jspecify.annotations.NullMarked;
