/**
 * The JSON form of statements, missions and publications: read, written and described by a schema.
 *
 * <p>{@link org.chancery.core.json.DocumentReader} reads, {@link org.chancery.core.json.DocumentWriter} writes, and
 * {@link org.chancery.core.json.DocumentSchema} says what is allowed. What is written and read again is equal; what is
 * read and written again is the same document in the one canonical form.
 *
 * {@snippet class="org.chancery.core.SnippetsTest" region="json"}
 *
 * <p>A publication too large for memory is read from a file, as one document or as JSON Lines, statement by statement.
 *
 * <p>The form follows the records of the model, component by component; only passages and the words in them have a
 * shorter one, for the sake of those who edit it by hand:
 *
 * <pre>{@code
 * {
 *   "id": "p12",
 *   "text": {
 *     "ru": [["Обратились к нам уже одиннадцать ", {"insertion": "генных банков"}, "."]],
 *     "en-GB": "Eleven gene banks have already approached us.",
 *     "fr": {"absent": "not-translated"}
 *   }
 * }
 * }</pre>
 *
 * <p>Reading is strict: unknown and repeated fields, missing and wrong values, null and text after the end are errors
 * with JSON pointer, line and column. Only a field {@code x} at the top of a document is free for the use of others; it
 * holds an object, which is checked to be JSON and then dropped, since a statement has no place for it.
 */
@NullMarked
package org.chancery.core.json;

import org.jspecify.annotations.NullMarked;
