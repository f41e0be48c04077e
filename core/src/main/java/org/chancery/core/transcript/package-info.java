/**
 * Reads transcripts as they are published: text in; a {@link org.chancery.core.model.Statement}, a
 * {@link org.chancery.core.model.Mission} and findings out.
 *
 * <p>Start at {@link org.chancery.core.transcript.TranscriptReader}. Nothing of a source is lost: every character that is
 * no space is in exactly one span of the {@link org.chancery.core.transcript.outline.Outline}, and what was not understood is
 * there as unplaced, with a finding. Nothing is corrected.
 *
 * {@snippet class="org.chancery.core.SnippetsTest" region="transcript"}
 *
 * <p>The way of a text, one package a step: {@code source} decodes bytes and takes plain text, a page or Markdown apart into
 * lines; {@code lexicon} holds the words of languages; {@code label} chooses the dialect on the evidence of the lines, finds
 * what may be a label and counts which are; {@code shape} joins what printing wrapped, splits what lost its line ends, and
 * sets page headers aside; {@code page} reads head and foot; {@code script} makes speeches and marks of the body and gives
 * everybody a part; {@code make} makes the statement and reports what a person should look at. {@code contact} reads pages
 * that hold nothing but contacts, for the {@link org.chancery.core.transcript.MissionReader}.
 */
@NullMarked
package org.chancery.core.transcript;

import org.jspecify.annotations.NullMarked;
