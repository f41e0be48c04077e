/**
 * Gives a text its paragraphs back: page heads and numbers are taken out, lines that were broken for a page are joined,
 * and a text that has lost its line ends is split where turns begin.
 */
@NullMarked
package org.chancery.core.transcript.shape;

import org.jspecify.annotations.NullMarked;
