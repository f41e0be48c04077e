/**
 * What a statement is: immutable records and sealed interfaces, without input, output or knowledge of any format.
 *
 * <p>Start at {@link org.chancery.core.model.Statement}. Its body is a list of {@link org.chancery.core.model.Part}s;
 * where somebody speaks there is a {@link org.chancery.core.model.Turn}, made of
 * {@link org.chancery.core.model.Passage}s, which hold every language of the statement side by side. A
 * {@link org.chancery.core.model.Publication} puts statements under the imprint of a
 * {@link org.chancery.core.model.Mission}. Most people get statements from a reader of transcripts or of JSON; by hand
 * one is made so:
 *
 * {@snippet class="org.chancery.core.SnippetsTest" region="model"}
 *
 * <p>Three rules hold throughout:
 *
 * <ul>
 *   <li>Structural nonsense (a passage without words, two equal ids, a control character) fails in the constructor with
 *       {@link java.lang.IllegalArgumentException} and the value in its message; null fails with
 *       {@link java.lang.NullPointerException}.
 *   <li>Editorial faults (a blank title, an unknown speaker) are legal here and carried as constraint annotations, for
 *       the validation to report.
 *   <li>Lists, maps and sets are copied and keep their order. Everything is safe to share between threads.
 * </ul>
 */
@NullMarked
package org.chancery.core.model;

import org.jspecify.annotations.NullMarked;
