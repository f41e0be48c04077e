package org.chancery.render.html;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.chancery.core.finding.Findings;
import org.chancery.core.model.Freshness;
import org.chancery.core.model.Mission;
import org.chancery.core.model.Statement;
import org.chancery.core.render.Labels;
import org.chancery.core.render.Layout;
import org.chancery.render.html.internal.ArticleViews;
import org.chancery.render.html.internal.ImprintViews;
import org.chancery.render.html.internal.Syntax;
import org.chancery.render.html.internal.Wording;

/**
 * Writes one statement as an {@code <article>}, or the imprint of a mission, for a page or a book of somebody else. The
 * class names are those that the {@linkplain org.chancery.render.html package} lists; no style comes with it.
 *
 * <p>Immutable and thread-safe. All text is escaped, and only harmless addresses become links.
 */
public final class StatementMarkup {
    private final Syntax syntax;
    private final Labels labels;
    private final Pictures pictures;
    private final Freshness freshness;

    private StatementMarkup(Syntax syntax, Labels labels, Pictures pictures, Freshness freshness) {
        this.syntax = syntax;
        this.labels = labels;
        this.pictures = pictures;
        this.freshness = freshness;
    }

    private static StatementMarkup of(Syntax syntax) {
        return new StatementMarkup(syntax, Labels.standard(), Pictures.none(), Freshness.unjudged());
    }

    /** {@return markup in the syntax of HTML, with the standard labels and without pictures} */
    public static StatementMarkup html() {
        return of(Syntax.HTML);
    }

    /**
     * {@return the same as well-formed XML, without a namespace of its own: the element around it declares
     * {@code http://www.w3.org/1999/xhtml} as the default one}
     */
    public static StatementMarkup xhtml() {
        return of(Syntax.XHTML);
    }

    /** {@return this markup with other words for what it prints of its own} */
    public StatementMarkup labels(Labels words) {
        return new StatementMarkup(syntax, Objects.requireNonNull(words), pictures, freshness);
    }

    /** {@return this markup showing pictures; those it does not show are there in words} */
    public StatementMarkup pictures(Pictures where) {
        return new StatementMarkup(syntax, labels, Objects.requireNonNull(where), freshness);
    }

    /** {@return this markup telling current contacts from historical ones; without it none is judged} */
    public StatementMarkup freshness(Freshness judgement) {
        return new StatementMarkup(syntax, labels, pictures, Objects.requireNonNull(judgement));
    }

    /**
     * Writes a statement, every word of it in the languages asked for.
     *
     * @param statement what to write
     * @param languages at least one of the statement's, in the order to print them; {@code en} finds {@code en-GB}
     * @param layout how they stand to each other; one language is always {@link Layout#SINGLE}
     * @param out where to; neither flushed nor closed
     * @return what could not be written as it stands: labels, pictures and addresses
     * @throws IllegalArgumentException when the statement lacks a language, or the layout is for paper
     * @throws IOException when it cannot be written, a picture cannot be read, or the text is nested too deep
     */
    public Findings write(Statement statement, List<Locale> languages, Layout layout, Appendable out)
            throws IOException {
        List<Locale> own = languages.stream()
                .map(language -> require(statement, language))
                .distinct()
                .toList();
        Wording wording = new Wording(statement.id(), labels, own);
        var views = new ArticleViews(statement, own, require(layout, own.size()), pictures);
        syntax.write("statement.ftl", Map.of("article", views.article(wording)), out);
        return wording.findings();
    }

    /**
     * Writes who publishes: the emergency numbers, then all other contacts, then pictures and words of welcome.
     *
     * @param mission what to write
     * @param languages at least one, in the order to print them
     * @param out where to; neither flushed nor closed
     * @return what could not be written as it stands: labels, pictures and addresses
     * @throws IOException when it cannot be written, a picture cannot be read, or the text is nested too deep
     */
    public Findings writeImprint(Mission mission, List<Locale> languages, Appendable out) throws IOException {
        Wording wording = new Wording(mission.id(), labels, languages);
        var views = new ImprintViews(mission, languages, freshness, wording, pictures);
        syntax.write("imprint.ftl", Map.of("imprint", views.imprint()), out);
        return wording.findings();
    }

    private static Locale require(Statement statement, Locale language) {
        return statement
                .edition()
                .translations()
                .languageFor(language)
                .orElseThrow(() -> new IllegalArgumentException("Statement " + statement.id() + " is not in "
                        + language.toLanguageTag() + "; it is in " + statement.languages()));
    }

    private static Layout require(Layout layout, int languages) {
        boolean possible = languages > 1 ? layout != Layout.SINGLE : languages == 1;
        if (!possible || layout == Layout.FACING_PAGES) {
            throw new IllegalArgumentException(
                    "A page cannot hold " + languages + " languages in the layout \"" + layout.id() + "\"");
        }
        return languages == 1 ? Layout.SINGLE : layout;
    }

    /** Knows which pictures can be shown. */
    @FunctionalInterface
    public interface Pictures {
        /**
         * {@return how to show a picture, or nothing when it cannot be shown}
         *
         * @param source as in {@link org.chancery.core.model.Figure#source()}
         * @throws IOException when it is there and cannot be read
         */
        Optional<Picture> find(String source) throws IOException;

        /** {@return no pictures} */
        static Pictures none() {
            return source -> Optional.empty();
        }
    }

    /**
     * A picture that can be shown.
     *
     * @param address where its bytes are, relative to the page; written into {@code src} as it is
     * @param width in pixels
     * @param height in pixels
     */
    public record Picture(String address, int width, int height) {}
}
