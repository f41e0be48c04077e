package org.chancery.testkit;

import static org.chancery.testkit.Clause.HOSTILE;
import static org.chancery.testkit.Clause.LABELS;
import static org.chancery.testkit.Clause.LANGUAGES;
import static org.chancery.testkit.Clause.REFUSALS;
import static org.chancery.testkit.Clause.SAME_BYTES;
import static org.chancery.testkit.Clause.STATEMENTS;
import static org.chancery.testkit.Clause.THREADS;
import static org.chancery.testkit.Clause.UNTOUCHED;
import static org.chancery.testkit.Clause.WORDS;

import java.io.IOException;
import java.io.Writer;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.chancery.core.render.Renderer;

/** The ways of being wrong, each with the clauses of the contract that it breaks. */
enum BrokenRenderer {
    DROPS_THE_LAST_WORD(
            () -> Breakage.changingLines(lines -> lines.add(lines.removeLast().replaceFirst(" ?\\S+$", ""))),
            WORDS,
            LANGUAGES,
            HOSTILE),
    DROPS_THE_NOTE_MARKS(
            () -> Breakage.changingLines(
                    lines -> lines.replaceAll(line -> line.replace("[", "").replace("]", ""))),
            WORDS,
            LANGUAGES,
            HOSTILE),
    SWAPS_TITLE_AND_TEXT(() -> Breakage.changingLines(lines -> lines.add(lines.removeFirst())), WORDS, HOSTILE),
    PRINTS_TWICE(() -> Breakage.changingLines(lines -> lines.addAll(List.copyOf(lines))), WORDS),
    RUNS_WORDS_TOGETHER(
            () -> Breakage.changingLines(lines -> lines.replaceAll(line -> line.replace(" ", ""))), WORDS, LANGUAGES),
    OMITS_LABELS(Breakage.OmitsLabels::new, LABELS, HOSTILE),
    OMITS_QUALIFIERS(
            () -> Breakage.changingLines(lines -> lines.removeIf(line -> line.startsWith("addressed to"))), LABELS),
    MARKS_ALL_AS_RUSSIAN(
            () -> new PlainTextRenderer() {
                @Override
                void line(String words, Locale language, Writer out) throws IOException {
                    super.line(words, SamplePublications.RUSSIAN, out);
                }
            },
            WORDS,
            LANGUAGES,
            HOSTILE),
    MARKS_ALL_AS_BOTH(
            () -> new PlainTextRenderer() {
                @Override
                void line(String words, Locale language, Writer out) throws IOException {
                    super.line(words, SamplePublications.RUSSIAN, out);
                    super.line(words, SamplePublications.ENGLISH, out);
                }
            },
            LANGUAGES),
    RUNS_TEMPLATES(
            () -> Breakage.changingLines(lines -> lines.replaceAll(line -> line.replace("${7*7}", "49"))), HOSTILE),
    UNESCAPES(() -> Breakage.changingLines(lines -> lines.replaceAll(line -> line.replace("&lt;", "<"))), HOSTILE),
    ACTS(
            () -> Breakage.changingLines(lines -> lines.replaceAll(
                    line -> line.contains("<script>") ? BrokenRenderersTest.BrokenContract.ACTION + line : line)),
            HOSTILE),
    KEEPS_A_CLOCK(() -> Breakage.endingWith(() -> Instant.now().toString()), SAME_BYTES),
    KEEPS_A_TIME_ZONE(() -> Breakage.endingWith(() -> ZoneId.systemDefault().getId()), SAME_BYTES),
    KEEPS_A_LOCALE(() -> Breakage.endingWith(() -> Locale.getDefault().getLanguage()), SAME_BYTES),
    SHARES_A_BUFFER(Breakage.SharesABuffer::new, THREADS),
    FAILS_BESIDE_OTHERS(Breakage.FailsBesideOthers::new, THREADS),
    LEAKS_HALF_AN_OUTPUT(Breakage.LeaksHalfAnOutput::new, UNTOUCHED),
    LEAVES_FAILURES_UNCHECKED(Breakage.LeavesFailuresUnchecked::new, UNTOUCHED),
    HIDES_THE_CAUSE(Breakage.HidesTheCause::new, UNTOUCHED),
    IGNORES_UNKNOWN_OPTIONS(() -> Breakage.refusing(message -> message.contains("layout") ? message : null), REFUSALS),
    IGNORES_UNKNOWN_LAYOUTS(() -> Breakage.refusing(message -> message.contains("option") ? message : null), REFUSALS),
    REFUSES_WITHOUT_A_LIST(() -> Breakage.refusing(message -> "It is not known."), REFUSALS),
    OPENS_TWICE(Breakage.OpensTwice::new, STATEMENTS),
    NEVER_CLOSES(Breakage.NeverCloses::new, STATEMENTS);

    private final Supplier<Renderer> renderer;
    private final List<Clause> breaks;

    BrokenRenderer(Supplier<Renderer> renderer, Clause... breaks) {
        this.renderer = renderer;
        this.breaks = List.of(breaks);
    }

    Renderer make() {
        return renderer.get();
    }

    /** The names of the tests that it fails. */
    SortedSet<String> breaks() {
        return breaks.stream().map(Clause::method).collect(Collectors.toCollection(TreeSet::new));
    }
}
