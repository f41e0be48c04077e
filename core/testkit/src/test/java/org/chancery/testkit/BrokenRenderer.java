package org.chancery.testkit;

import static org.chancery.testkit.Clause.AN_EMBARGO_IS_PRINTED;
import static org.chancery.testkit.Clause.AN_EXCERPT_IS_CALLED_ONE;
import static org.chancery.testkit.Clause.AN_INTERRUPT_IS_HONOURED;
import static org.chancery.testkit.Clause.AN_UNPUBLISHED_QUESTION_IS_SAID;
import static org.chancery.testkit.Clause.ASIDES_ARE_TOLD_FROM_SPEECH;
import static org.chancery.testkit.Clause.A_FAILURE_COMES_OUT_WITH_ITS_CAUSE;
import static org.chancery.testkit.Clause.A_FAILURE_LEAVES_THE_TARGET_UNTOUCHED;
import static org.chancery.testkit.Clause.A_FULL_DISK_IS_NOT_OVERLOOKED;
import static org.chancery.testkit.Clause.A_MISSING_PICTURE_IS_REPORTED;
import static org.chancery.testkit.Clause.A_PUBLICATION_WITHOUT_STATEMENTS_IS_RENDERED;
import static org.chancery.testkit.Clause.A_REFUSAL_COMES_FIRST;
import static org.chancery.testkit.Clause.A_SOURCE_IT_CARRIES_IS_THE_PUBLICATION;
import static org.chancery.testkit.Clause.A_STATEMENT_LACKING_A_LANGUAGE_IS_REPORTED;
import static org.chancery.testkit.Clause.BAD_VALUES_ARE_REFUSED;
import static org.chancery.testkit.Clause.BYTES_DO_NOT_DEPEND_ON_THE_LOCALE;
import static org.chancery.testkit.Clause.BYTES_DO_NOT_DEPEND_ON_THE_TIME_ZONE;
import static org.chancery.testkit.Clause.CUSTOM_PARTS_ARE_TOLD_BY_THEIR_FALLBACK;
import static org.chancery.testkit.Clause.EVERY_FILE_IS_CLOSED;
import static org.chancery.testkit.Clause.EVERY_LANGUAGE_IS_MARKED;
import static org.chancery.testkit.Clause.EVERY_QUALIFIER_IS_PRINTED;
import static org.chancery.testkit.Clause.EVERY_TURN_IS_LABELLED;
import static org.chancery.testkit.Clause.HOSTILE_TEXT_IS_INERT;
import static org.chancery.testkit.Clause.INSERTIONS_ARE_TOLD_FROM_SPEECH;
import static org.chancery.testkit.Clause.IT_MAKES_WHAT_ITS_FORMAT_SAYS;
import static org.chancery.testkit.Clause.LARGE_INPUT_IS_STREAMED;
import static org.chancery.testkit.Clause.MANY_THREADS_MAY_SHARE_IT;
import static org.chancery.testkit.Clause.MISSING_PASSAGES_ARE_SAID;
import static org.chancery.testkit.Clause.NO_LANGUAGE_IS_MARKED_AS_ANOTHER;
import static org.chancery.testkit.Clause.NO_WORD_IS_LOST;
import static org.chancery.testkit.Clause.NO_WORD_IS_PRINTED_TWICE;
import static org.chancery.testkit.Clause.NO_WORD_IS_REORDERED;
import static org.chancery.testkit.Clause.NUMBER_AND_DATES_ARE_PRINTED;
import static org.chancery.testkit.Clause.ONLY_THE_LANGUAGES_ASKED_FOR_ARE_PRINTED;
import static org.chancery.testkit.Clause.OPTIONS_ARE_DESCRIBED;
import static org.chancery.testkit.Clause.OPTIONS_TAKE_WHAT_THEY_LIST;
import static org.chancery.testkit.Clause.OUR_WORDS_COME_FROM_THE_REQUEST;
import static org.chancery.testkit.Clause.STATEMENTS_ARE_CLOSED;
import static org.chancery.testkit.Clause.STATEMENTS_ARE_OPENED_ONCE;
import static org.chancery.testkit.Clause.THE_DELIVERY_STATUS_IS_PRINTED;
import static org.chancery.testkit.Clause.THE_SAME_REQUEST_GIVES_THE_SAME_BYTES;
import static org.chancery.testkit.Clause.THE_TRANSLATION_STATUS_IS_PRINTED;
import static org.chancery.testkit.Clause.UNKNOWN_LAYOUTS_ARE_REFUSED;
import static org.chancery.testkit.Clause.UNKNOWN_OPTIONS_ARE_REFUSED;

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
import org.chancery.core.model.Statement;
import org.chancery.core.render.Labels;
import org.chancery.core.render.Lines;
import org.chancery.core.render.RenderOption;
import org.chancery.core.render.RenderRequest;
import org.chancery.core.render.Renderer;

/** The ways of being wrong, each with the clauses of the contract that it breaks. */
enum BrokenRenderer {
    DROPS_THE_LAST_LINE(
            () -> Breakage.changingLines(List::removeLast),
            NO_WORD_IS_LOST,
            EVERY_LANGUAGE_IS_MARKED,
            HOSTILE_TEXT_IS_INERT,
            CUSTOM_PARTS_ARE_TOLD_BY_THEIR_FALLBACK,
            MISSING_PASSAGES_ARE_SAID),
    DROPS_THE_NOTE_MARKS(
            () -> Breakage.changingWords(words -> words.replace("[", "").replace("]", "")),
            NO_WORD_IS_LOST,
            INSERTIONS_ARE_TOLD_FROM_SPEECH,
            EVERY_LANGUAGE_IS_MARKED,
            HOSTILE_TEXT_IS_INERT),
    DROPS_THE_ROUND_BRACKETS(
            () -> Breakage.changingWords(words -> words.replace("(", "").replace(")", "")),
            NO_WORD_IS_LOST,
            EVERY_QUALIFIER_IS_PRINTED,
            ASIDES_ARE_TOLD_FROM_SPEECH,
            EVERY_LANGUAGE_IS_MARKED,
            HOSTILE_TEXT_IS_INERT),
    SWAPS_TITLE_AND_TEXT(
            () -> Breakage.changingLines(lines -> lines.add(lines.removeFirst())),
            NO_WORD_IS_REORDERED,
            MISSING_PASSAGES_ARE_SAID),
    PRINTS_TWICE(() -> Breakage.changingLines(lines -> lines.addAll(List.copyOf(lines))), NO_WORD_IS_PRINTED_TWICE),
    RUNS_WORDS_TOGETHER(
            () -> Breakage.changingSpeech(
                    line -> new Lines.Line(line.kind(), line.text().replace(" ", ""), line.language())),
            NO_WORD_IS_LOST,
            EVERY_LANGUAGE_IS_MARKED),
    OMITS_LABELS(() -> Breakage.without(line -> line.kind() == Lines.Kind.LABEL), EVERY_TURN_IS_LABELLED),
    OMITS_QUALIFIERS(
            () -> Breakage.without(
                    line -> line.kind() == Lines.Kind.QUALIFIER && line.text().contains("addressed")),
            EVERY_QUALIFIER_IS_PRINTED),
    OMITS_CUSTOM_PARTS(
            () -> Breakage.without(line -> line.text().equals("A bell rings.")),
            NO_WORD_IS_LOST,
            CUSTOM_PARTS_ARE_TOLD_BY_THEIR_FALLBACK),
    OMITS_NOTICES(
            () -> Breakage.without(line -> line.kind() == Lines.Kind.NOTICE),
            MISSING_PASSAGES_ARE_SAID,
            AN_UNPUBLISHED_QUESTION_IS_SAID,
            OUR_WORDS_COME_FROM_THE_REQUEST),
    OMITS_FACTS(
            () -> Breakage.without(line -> line.kind() == Lines.Kind.FACT),
            THE_TRANSLATION_STATUS_IS_PRINTED,
            THE_DELIVERY_STATUS_IS_PRINTED,
            AN_EXCERPT_IS_CALLED_ONE,
            AN_EMBARGO_IS_PRINTED,
            NUMBER_AND_DATES_ARE_PRINTED),
    OMITS_THE_TRANSLATION_STATUS(
            () -> Breakage.without(line -> line.text().equals("Official translation")),
            THE_TRANSLATION_STATUS_IS_PRINTED),
    OMITS_THE_DELIVERY_STATUS(
            () -> Breakage.without(line -> line.text().equals("Check against delivery")),
            THE_DELIVERY_STATUS_IS_PRINTED),
    OMITS_THE_EXTENT(() -> Breakage.without(line -> line.text().equals("Excerpt")), AN_EXCERPT_IS_CALLED_ONE),
    OMITS_THE_EMBARGO(() -> Breakage.without(line -> line.text().startsWith("Embargoed")), AN_EMBARGO_IS_PRINTED),
    OMITS_THE_NUMBER(() -> Breakage.without(line -> line.text().startsWith("No. ")), NUMBER_AND_DATES_ARE_PRINTED),
    SAYS_NOTHING_OF_LANGUAGES(
            () -> Breakage.silentAbout("render.language-missing"), A_STATEMENT_LACKING_A_LANGUAGE_IS_REPORTED),
    SAYS_NOTHING_OF_PICTURES(() -> Breakage.silentAbout("render.picture-missing"), A_MISSING_PICTURE_IS_REPORTED),
    HAS_WORDS_OF_ITS_OWN(
            () -> new PlainTextRenderer() {
                @Override
                Lines lines(Statement statement, Locale language, RenderRequest request) {
                    return Lines.of(statement, language, Labels.standard());
                }
            },
            OUR_WORDS_COME_FROM_THE_REQUEST),
    MARKS_SPEECH_AS_RUSSIAN(
            () -> Breakage.changingSpeech(line -> new Lines.Line(line.kind(), line.text(), SamplePublications.RUSSIAN)),
            NO_WORD_IS_LOST,
            EVERY_LANGUAGE_IS_MARKED,
            NO_LANGUAGE_IS_MARKED_AS_ANOTHER,
            INSERTIONS_ARE_TOLD_FROM_SPEECH,
            ASIDES_ARE_TOLD_FROM_SPEECH,
            HOSTILE_TEXT_IS_INERT),
    MARKS_ALL_AS_BOTH(
            () -> new PlainTextRenderer() {
                @Override
                void line(String words, Locale language, Writer out) throws IOException {
                    super.line(words, SamplePublications.RUSSIAN, out);
                    super.line(words, SamplePublications.ENGLISH, out);
                }
            },
            NO_LANGUAGE_IS_MARKED_AS_ANOTHER),
    PRINTS_EVERY_LANGUAGE(Misconduct.PrintsEveryLanguage::new, ONLY_THE_LANGUAGES_ASKED_FOR_ARE_PRINTED),
    RUNS_TEMPLATES(() -> Breakage.changingWords(words -> words.replace("${7*7}", "49")), HOSTILE_TEXT_IS_INERT),
    UNESCAPES(() -> Breakage.changingWords(words -> words.replace("&lt;", "<")), HOSTILE_TEXT_IS_INERT),
    ACTS(
            () -> Breakage.changingWords(
                    words -> words.contains("<script>") ? BrokenRenderersTest.BrokenContract.ACTION + words : words),
            HOSTILE_TEXT_IS_INERT),
    FAILS_WHEN_EMPTY(Misconduct.FailsWhenEmpty::new, A_PUBLICATION_WITHOUT_STATEMENTS_IS_RENDERED),
    KEEPS_A_CLOCK(
            () -> Breakage.endingWith(() -> Instant.now().toString()),
            THE_SAME_REQUEST_GIVES_THE_SAME_BYTES,
            BYTES_DO_NOT_DEPEND_ON_THE_LOCALE,
            BYTES_DO_NOT_DEPEND_ON_THE_TIME_ZONE),
    KEEPS_A_TIME_ZONE(
            () -> Breakage.endingWith(() -> ZoneId.systemDefault().getId()), BYTES_DO_NOT_DEPEND_ON_THE_TIME_ZONE),
    KEEPS_A_LOCALE(
            () -> Breakage.endingWith(() -> Locale.getDefault().getLanguage()), BYTES_DO_NOT_DEPEND_ON_THE_LOCALE),
    SHARES_A_BUFFER(Misconduct.SharesABuffer::new, MANY_THREADS_MAY_SHARE_IT),
    FAILS_BESIDE_OTHERS(Misconduct.FailsBesideOthers::new, MANY_THREADS_MAY_SHARE_IT),
    LEAKS_HALF_AN_OUTPUT(
            Misconduct.LeaksHalfAnOutput::new,
            A_FAILURE_LEAVES_THE_TARGET_UNTOUCHED,
            A_FAILURE_COMES_OUT_WITH_ITS_CAUSE),
    LEAVES_FAILURES_UNCHECKED(
            Misconduct.LeavesFailuresUnchecked::new, A_FAILURE_COMES_OUT_WITH_ITS_CAUSE, A_FULL_DISK_IS_NOT_OVERLOOKED),
    HIDES_THE_CAUSE(Misconduct.HidesTheCause::new, A_FAILURE_COMES_OUT_WITH_ITS_CAUSE),
    OVERLOOKS_A_FULL_DISK(Misconduct.OverlooksAFullDisk::new, A_FULL_DISK_IS_NOT_OVERLOOKED),
    GOES_ON_WHEN_INTERRUPTED(Misconduct.GoesOnWhenInterrupted::new, AN_INTERRUPT_IS_HONOURED),
    OPENS_TWICE(Misconduct.OpensTwice::new, STATEMENTS_ARE_OPENED_ONCE),
    NEVER_CLOSES(Misconduct.NeverCloses::new, STATEMENTS_ARE_CLOSED),
    HOLDS_ALL_STATEMENTS(Misconduct.HoldsAllStatements::new, LARGE_INPUT_IS_STREAMED),
    LEAVES_A_FILE_OPEN(Misconduct.LeavesAFileOpen::new, EVERY_FILE_IS_CLOSED),
    MAKES_ANOTHER_FILE(Misconduct.MakesAnotherFile::new, IT_MAKES_WHAT_ITS_FORMAT_SAYS),
    DOES_NOT_DESCRIBE_ITS_OPTION(
            () -> Breakage.withOptions(RenderOption.flag("shout", false, " ")), OPTIONS_ARE_DESCRIBED),
    LISTS_WHAT_IT_REFUSES(
            () -> Breakage.withOptions(
                    new RenderOption<>("width", Breakage::narrow, "narrow", "narrow|wide", "How wide lines are.")),
            OPTIONS_TAKE_WHAT_THEY_LIST),
    TAKES_ANY_VALUE(
            () -> Breakage.withOptions(
                    new RenderOption<>("width", word -> word, "narrow", "narrow|wide", "How wide lines are.")),
            BAD_VALUES_ARE_REFUSED),
    IGNORES_UNKNOWN_OPTIONS(
            () -> Breakage.refusing(message -> message.contains("no option") ? null : message),
            UNKNOWN_OPTIONS_ARE_REFUSED),
    IGNORES_UNKNOWN_LAYOUTS(
            () -> Breakage.refusing(message -> message.contains("no layout") ? null : message),
            UNKNOWN_LAYOUTS_ARE_REFUSED),
    REFUSES_WITHOUT_A_LIST(
            () -> Breakage.refusing(message -> "It is not known."),
            BAD_VALUES_ARE_REFUSED,
            UNKNOWN_OPTIONS_ARE_REFUSED,
            UNKNOWN_LAYOUTS_ARE_REFUSED),
    REFUSES_TOO_LATE(Misconduct.RefusesTooLate::new, A_REFUSAL_COMES_FIRST),
    CARRIES_NONSENSE(Misconduct.CarriesNonsense::new, A_SOURCE_IT_CARRIES_IS_THE_PUBLICATION);

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
