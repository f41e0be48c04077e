/**
 * Statements as web pages: {@link org.chancery.render.html.HtmlRenderer} makes a folder of them, and
 * {@link org.chancery.render.html.StatementMarkup} writes one statement for a page or book of somebody else.
 *
 * {@snippet class="org.chancery.render.html.SnippetsTest" region="markup"}
 *
 * <p>The markup is an {@code <article class="statement layout-…">} named after its
 * {@linkplain org.chancery.core.render.Layout#id() layout}, with these class names, which style sheets and programs may
 * rely on:
 *
 * <dl>
 *   <dt>{@code facts}, {@code participants}
 *   <dd>what is known besides the text; each fact has its own name: {@code kind}, {@code occasion}, {@code place},
 *       {@code event-date}, {@code event-time}, {@code document-number}, {@code published}, {@code delivery},
 *       {@code embargo}, {@code completeness}, {@code translation}, {@code stale},
 *       {@code other-version}
 *   <dt>{@code questions}
 *   <dd>the way to each question, in {@linkplain org.chancery.render.html.StatementMarkup#citable() citable} markup
 *   <dt>{@code statement-body}
 *   <dd>the text: once for all languages, or once for each in a sequential layout
 *   <dt>{@code version}
 *   <dd>anything in one language, with {@code lang}, and {@code dir} where some language runs from right to left.
 *       Versions that belong together are neighbours; an empty one keeps its column. In a passage it is a paragraph, or
 *       a {@code <div>} of several
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
 *   <dt>{@code pilcrow}
 *   <dd>an empty link to the passage it stands in, or the paragraph, in citable markup; a style sheet gives it a sign
 *   <dt>{@code heading}, {@code narrative} with {@code stage-direction} or {@code editors-note}, {@code break},
 *       {@code omission}, {@code custom}
 *   <dd>the other parts; figures are {@code <figure>}, and what a picture shows is its {@code alt} or a paragraph of
 *       class {@code alternative}, {@code unseen} when only screen readers need it
 *   <dt>{@code insertion}, {@code aside}, {@code foreign}
 *   <dd>runs of words within a paragraph
 *   <dt>{@code about}
 *   <dd>below the text: {@code source}, {@code fingerprint}, a {@code legend} of the marks that are there, and
 *       {@code unplaced} words of the source
 *   <dt>{@code emergency}, {@code contacts}, {@code welcome}
 *   <dd>the pieces of an imprint; contacts hold {@code office}s with {@code hours}, and {@code as-of}; they are an
 *       {@code h-card} of microformats
 * </dl>
 *
 * <p>{@linkplain org.chancery.render.html.StatementMarkup#book() In a book} exchanges are {@code qna}, editor's notes
 * {@code notice} and what is known of sources {@code colophon}, as {@code epub:type} and as role; a turn is a group that
 * its speaker names.
 *
 * <p>Anchors: the {@code id} of a turn, passage or paragraph is the one stored in the statement, and the same on every
 * page. In a sequential layout it is that of the first language; the others have {@code _} and their language behind it:
 * {@code q1-p1_en}. Ids of the library's own hold an underscore too ({@code q1_exchange}, the heading of the exchange
 * that begins with turn {@code q1}), so none is ever given twice.
 */
@NullMarked
package org.chancery.render.html;

import org.jspecify.annotations.NullMarked;
