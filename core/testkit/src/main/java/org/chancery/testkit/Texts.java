package org.chancery.testkit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.chancery.core.render.Renderer;

/** Renders into a work folder and holds what is read back against what was to be said. */
final class Texts {
    private static final int LONG_ENOUGH_TO_BE_UNIQUE = 20;

    private final Renderer renderer;
    private final Reader reader;
    private final Path folder;

    Texts(Renderer renderer, Reader reader, Path folder) {
        this.renderer = renderer;
        this.reader = reader;
        this.folder = folder;
    }

    void assertWords() throws IOException {
        for (Case wanted : Case.of(renderer, SamplePublications.ordinary())) {
            Path output = render(wanted);
            for (Locale language : wanted.languages()) {
                String text = read(output, language, Spelling.WORDS);
                List<Piece> pieces = Pieces.of(wanted.publication(), language);
                new Comparison(wanted, language, text, Spelling.WORDS).inOrder(pieces, Clause.WORDS);
                assertNothingDoubled(wanted, text, pieces);
            }
        }
    }

    void assertLabels() throws IOException {
        for (Case wanted : Case.of(renderer, SamplePublications.ordinary())) {
            Path output = render(wanted);
            for (Locale language : wanted.languages()) {
                new Comparison(wanted, language, read(output, language, Spelling.LETTERS), Spelling.LETTERS)
                        .labelled(Pieces.of(wanted.publication(), language), Clause.LABELS);
            }
        }
    }

    void assertLanguages() throws IOException {
        for (Case wanted : Case.of(renderer, SamplePublications.ordinary())) {
            Path output = render(wanted);
            for (Locale language : wanted.languages()) {
                String text = read(output, language, Spelling.WORDS);
                for (Locale written : wanted.languages()) {
                    assertOnlyIn(language, written, text, wanted);
                }
            }
        }
    }

    void assertHostile(Inspection inspection) throws IOException {
        for (Case wanted : Case.of(renderer, SamplePublications.hostileText())) {
            Path output = render(wanted);
            for (Locale language : wanted.languages()) {
                List<Piece> pieces = Pieces.of(wanted.publication(), language);
                var found =
                        new Comparison(wanted, language, read(output, language, Spelling.LETTERS), Spelling.LETTERS);
                found.inOrder(pieces, Clause.HOSTILE);
                found.labelled(pieces, Clause.HOSTILE);
            }
            inspection.inspect(output);
        }
    }

    private static void assertNothingDoubled(Case wanted, String text, List<Piece> pieces) {
        String all =
                pieces.stream().map(piece -> Spelling.WORDS.of(piece.text())).collect(Collectors.joining("\n"));
        for (Piece piece : pieces) {
            String words = Spelling.WORDS.of(piece.text());
            boolean title = pieces.indexOf(piece) == 0;
            if (!title && words.length() >= LONG_ENOUGH_TO_BE_UNIQUE && count(words, text) > count(words, all)) {
                throw Clause.WORDS.broken("In " + wanted + ", words are printed more than once: " + words);
            }
        }
    }

    private static void assertOnlyIn(Locale language, Locale written, String text, Case wanted) {
        for (Piece piece : Pieces.of(wanted.publication(), written)) {
            String words = Spelling.WORDS.of(piece.text());
            if (words.length() >= LONG_ENOUGH_TO_BE_UNIQUE && text.contains(words) != written.equals(language)) {
                throw Clause.LANGUAGES.broken("In " + wanted + ", words in " + written.toLanguageTag()
                        + (written.equals(language)
                                ? " are not marked as such: "
                                : " are marked as " + language.toLanguageTag() + ": ")
                        + words);
            }
        }
    }

    private static int count(String words, String text) {
        int count = 0;
        for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length())) {
            count++;
        }
        return count;
    }

    private Path render(Case wanted) throws IOException {
        return Outputs.render(renderer, wanted.request(), Files.createTempDirectory(folder, "case"));
    }

    private String read(Path output, Locale language, Spelling spelling) throws IOException {
        return spelling.of(reader.textOf(output, language));
    }

    /** The format's own reader. */
    interface Reader {
        String textOf(Path output, Locale language) throws IOException;
    }

    /** A look at an output for what it could do. */
    interface Inspection {
        void inspect(Path output) throws IOException;
    }
}
