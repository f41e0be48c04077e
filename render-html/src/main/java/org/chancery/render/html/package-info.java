/**
 * Statements as web pages: {@link org.chancery.render.html.HtmlRenderer} makes a folder of them, and
 * {@link org.chancery.render.html.StatementMarkup} writes one statement for a page or book of somebody else.
 *
 * <p>The markup is an {@code <article class="statement layout-…">} named after its
 * {@linkplain org.chancery.core.render.Layout#id() layout}, with these class names, which style sheets and programs may
 * rely on:
 *
 * <dl>
 *   <dt>{@code facts}, {@code participants}, {@code origin}
 *   <dd>what is known besides the text; each fact has its own name: {@code kind}, {@code occasion}, {@code place},
 *       {@code event-date}, {@code event-time}, {@code document-number}, {@code published}, {@code delivery},
 *       {@code embargo}, {@code completeness}, {@code translation}, {@code stale}
 *   <dt>{@code statement-body}
 *   <dd>the text: once for all languages, or once for each in a sequential layout
 *   <dt>{@code version}
 *   <dd>anything in one language, with {@code lang}, and {@code dir} where some language runs from right to left.
 *       Versions that belong together are neighbours; an empty one keeps its column
 *   <dt>{@code supplied}
 *   <dd>words of the library, not of the statement. Without them, the versions of one language within the body are
 *       the statement's words in that language, in order and once
 *   <dt>{@code turn}, with {@code remarks}, {@code question}, {@code answer}, {@code moderation} or
 *       {@code interjection}; a question may be {@code summarised} or {@code unpublished}
 *   <dd>words of a speaker. In its {@code speaker} stand the {@code label}, the {@code qualifier} and, before an
 *       answer's label, the {@code role}
 *   <dt>{@code exchange}
 *   <dd>a question with its replies, under a heading of class {@code number}
 *   <dt>{@code passage}
 *   <dd>the same words in every language; where they are missing, {@code absence} says why
 *   <dt>{@code heading}, {@code narrative} with {@code stage-direction} or {@code editors-note}, {@code break},
 *       {@code omission}, {@code custom}
 *   <dd>the other parts; figures are {@code <figure>}, and what a picture shows is its {@code alt} or a paragraph of
 *       class {@code alternative}, {@code unseen} when only screen readers need it
 *   <dt>{@code insertion}, {@code aside}, {@code foreign}
 *   <dd>runs of words within a paragraph
 *   <dt>{@code emergency}, {@code contacts}, {@code welcome}
 *   <dd>the pieces of an imprint; contacts hold {@code hours} and {@code as-of}
 * </dl>
 *
 * <p>Anchors: the {@code id} of a turn or passage is the one stored in the statement. One language version of it has
 * {@code _} and the language behind: {@code q1-p1_en}. Ids of the library's own hold an underscore too
 * ({@code question_1}), so none is ever given twice.
 */
@NullMarked
package org.chancery.render.html;

import org.jspecify.annotations.NullMarked;
