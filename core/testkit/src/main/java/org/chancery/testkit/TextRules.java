package org.chancery.testkit;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.chancery.core.model.Inline;
import org.chancery.core.model.Paragraph;
import org.chancery.core.model.Part;
import org.chancery.core.model.Publication;
import org.chancery.core.model.Statement;

/** What the text of an output must be. */
record TextRules(List<Sample> samples) {
    void complete() {
        inEachLanguage(Spelling.WORDS, (found, pieces) -> found.complete(pieces, Clause.NO_WORD_IS_LOST));
    }

    void inOrder() {
        inEachLanguage(Spelling.WORDS, (found, pieces) -> found.inOrder(pieces, Clause.NO_WORD_IS_REORDERED));
    }

    void once() {
        inEachLanguage(Spelling.WORDS, (found, pieces) -> found.once(pieces, Clause.NO_WORD_IS_PRINTED_TWICE));
    }

    void labelled() {
        inEachLanguage(
                Spelling.LETTERS,
                (found, pieces) -> found.preceded(pieces, Piece::label, Clause.EVERY_TURN_IS_LABELLED));
    }

    void qualified() {
        inEachLanguage(
                Spelling.LETTERS,
                (found, pieces) -> found.preceded(pieces, Piece::qualifier, Clause.EVERY_QUALIFIER_IS_PRINTED));
    }

    void marked() {
        inEachLanguage(Spelling.WORDS, (found, pieces) -> found.holds(pieces, true, Clause.EVERY_LANGUAGE_IS_MARKED));
    }

    void markedAsNothingElse() {
        for (Sample sample : samples) {
            for (Locale language : sample.wanted().languages()) {
                sample.wanted().languages().stream()
                        .filter(other -> !other.equals(language))
                        .forEach(other -> sample.in(language, Spelling.WORDS)
                                .holds(sample.pieces(other), false, Clause.NO_LANGUAGE_IS_MARKED_AS_ANOTHER));
            }
        }
    }

    void onlyInLanguagesAskedFor() {
        for (Sample sample : samples) {
            sample.texts().keySet().stream()
                    .filter(language -> !sample.wanted().languages().contains(language))
                    .forEach(language -> sample.in(language, Spelling.WORDS)
                            .holds(sample.pieces(language), false, Clause.ONLY_THE_LANGUAGES_ASKED_FOR_ARE_PRINTED));
        }
    }

    void insertions() {
        inlines(Inline.Insertion.class, Clause.INSERTIONS_ARE_TOLD_FROM_SPEECH);
    }

    void asides() {
        inlines(Inline.Aside.class, Clause.ASIDES_ARE_TOLD_FROM_SPEECH);
    }

    void customParts() {
        for (Sample sample : samples) {
            for (Locale language : sample.wanted().languages()) {
                Comparison found = sample.in(language, Spelling.WORDS);
                statements(sample)
                        .flatMap(statement -> statement.body().stream())
                        .flatMap(TextRules::customParts)
                        .forEach(custom -> found.says(
                                custom.fallback().in(language).orElseThrow(),
                                Clause.CUSTOM_PARTS_ARE_TOLD_BY_THEIR_FALLBACK));
            }
        }
    }

    private static Stream<Part.Custom> customParts(Part part) {
        return switch (part) {
            case Part.Custom custom -> Stream.of(custom);
            case Part.Exchange exchange ->
                exchange.replies().stream()
                        .flatMap(reply -> reply instanceof Part.Custom custom ? Stream.of(custom) : Stream.empty());
            default -> Stream.empty();
        };
    }

    /** Letter by letter, since a word without end may be broken anywhere. */
    void hostile() {
        inEachLanguage(Spelling.LETTERS, (found, pieces) -> {
            found.completeInOrder(pieces, Clause.HOSTILE_TEXT_IS_INERT);
            found.preceded(pieces, Piece::label, Clause.HOSTILE_TEXT_IS_INERT);
        });
    }

    private void inlines(Class<? extends Inline> kind, Clause clause) {
        for (Sample sample : samples) {
            for (Locale language : sample.wanted().languages()) {
                Comparison found = sample.in(language, Spelling.WORDS);
                statements(sample)
                        .flatMap(statement -> statement.passages().stream())
                        .flatMap(passage -> passage.paragraphs(language).stream())
                        .map(Paragraph::content)
                        .flatMap(TextRules::all)
                        .filter(kind::isInstance)
                        .forEach(inline -> found.says(inline.printed(), clause));
            }
        }
    }

    private static Stream<Inline> all(List<Inline> content) {
        return content.stream()
                .flatMap(inline -> Stream.concat(
                        Stream.of(inline),
                        switch (inline) {
                            case Inline.Emphasis emphasis -> all(emphasis.content());
                            case Inline.Link link -> all(link.content());
                            case Inline.Foreign foreign -> all(foreign.content());
                            case Inline.Text ignored -> Stream.empty();
                            case Inline.Insertion ignored -> Stream.empty();
                            case Inline.Aside ignored -> Stream.empty();
                        }));
    }

    private static Stream<Statement> statements(Sample sample) {
        Publication publication = sample.wanted().publication();
        try (Stream<Statement> statements = publication.statements().open()) {
            return statements.toList().stream();
        }
    }

    private void inEachLanguage(Spelling spelling, Rule rule) {
        for (Sample sample : samples) {
            for (Locale language : sample.wanted().languages()) {
                rule.hold(sample.in(language, spelling), sample.pieces(language));
            }
        }
    }

    private interface Rule {
        void hold(Comparison found, List<Piece> pieces);
    }
}
