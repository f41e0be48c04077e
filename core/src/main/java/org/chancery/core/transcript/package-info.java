/**
 * Reads transcripts as they are published: text in; a {@link org.chancery.core.model.Statement}, a
 * {@link org.chancery.core.model.Mission} and findings out.
 *
 * <p>Start at {@link org.chancery.core.transcript.TranscriptReader}. Nothing of a source is lost: every character that is
 * no space is in exactly one span of the {@link org.chancery.core.transcript.Outline}, and what was not understood is
 * there as unplaced, with a finding. Nothing is corrected.
 *
 * <p>The way of a text: bytes are decoded into lines; a dialect is chosen on the evidence of the lines; the page is taken
 * apart into head, body and tail; the body into turns and marks between them; the labels of the turns into the people who
 * speak; turns into exchanges and other parts; these and the facts of the head into the statement.
 */
@NullMarked
package org.chancery.core.transcript;

import org.jspecify.annotations.NullMarked;
