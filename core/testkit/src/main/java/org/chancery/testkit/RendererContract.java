package org.chancery.testkit;

import static org.junit.jupiter.api.parallel.Resources.LOCALE;
import static org.junit.jupiter.api.parallel.Resources.TIME_ZONE;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.core.model.Publication;
import org.chancery.core.render.Labels;
import org.chancery.core.render.RenderRequest;
import org.chancery.core.render.Renderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * What every renderer must do. A renderer's test extends this, says how its output is read back, and runs it all. What
 * each test asks, and why, is written under its name in {@code core/docs/renderers.md}; a failure quotes it.
 *
 * <p>The tests render the {@link SamplePublications}, in each of their languages alone and in all of them together, in
 * every layout the renderer offers. Texts are compared word for word: a run of white space counts as one space, none
 * counts beside a hyphen or dash, and invisible format characters never count.
 */
@ExtendWith(SamplesOfTheClass.class)
@SuppressWarnings("exports") // of the extension, which nobody else needs to name
public abstract class RendererContract {
    private Samples samples = new Samples();

    /** For subclasses. */
    protected RendererContract() {}

    /** {@return a new renderer, as a user would get it} */
    protected abstract Renderer renderer();

    /**
     * {@return what an output says in one language, in reading order: titles, facts, labels and words of its statements}
     *
     * <p>It is best read by somebody else's reader of the format, and as that language is marked there: what the output
     * does not mark as being in {@code language} must be missing here. Foreign words inside a paragraph belong to the
     * paragraph. Page headers, page numbers, contents and whatever else a page break puts between the words of a
     * paragraph are to be left out.
     *
     * <p>What a format says in its own codes is given in the words of {@link Labels}: the status of a translation, say.
     *
     * @param output the file, or the folder when the format makes many
     * @param language one of the languages of the publication, exactly as the statements name it
     * @throws IOException when the output cannot be read, which fails the test
     */
    protected abstract String textOf(Path output, Locale language) throws IOException;

    /**
     * Looks for what the format itself could run, open or load in an output made of hostile text: scripts, event
     * handlers, actions, addresses of schemes that do harm. Does nothing unless overridden.
     *
     * @param output the file, or the folder when the format makes many
     * @throws IOException when the output cannot be read, which fails the test
     */
    protected void assertInert(Path output) throws IOException {}

    /** Long enough for a clock to show in the output. */
    Duration pause() {
        return Duration.ofMillis(1_100);
    }

    /** From now on what was read back once is not read again. */
    void share(Samples ofTheClass) {
        samples = ofTheClass;
    }

    /** Titles, paragraphs, headings, notes, captions, marks and the words of custom parts are there. */
    @Test
    public final void noWordIsLost(@TempDir Path folder) throws IOException {
        text(folder).complete();
    }

    /** They are in the order of the statement. */
    @Test
    public final void noWordIsReordered(@TempDir Path folder) throws IOException {
        text(folder).inOrder();
    }

    /** They are there once; only titles may be repeated. */
    @Test
    public final void noWordIsPrintedTwice(@TempDir Path folder) throws IOException {
        text(folder).once();
    }

    /** Before the first words of a turn stands its label, where {@link org.chancery.core.render.TurnLabels} says one is due. */
    @Test
    public final void everyTurnIsLabelled(@TempDir Path folder) throws IOException {
        text(folder).labelled();
    }

    /** Beside the label stands what the page printed in parentheses there. */
    @Test
    public final void everyQualifierIsPrinted(@TempDir Path folder) throws IOException {
        text(folder).qualified();
    }

    /** Words that the editor put in stand in square brackets. */
    @Test
    public final void insertionsAreToldFromSpeech(@TempDir Path folder) throws IOException {
        text(folder).insertions();
    }

    /** What happened in the room stands in round brackets. */
    @Test
    public final void asidesAreToldFromSpeech(@TempDir Path folder) throws IOException {
        text(folder).asides();
    }

    /** A part of a kind that the renderer does not know is told by its fallback. */
    @Test
    public final void customPartsAreToldByTheirFallback(@TempDir Path folder) throws IOException {
        text(folder).customParts();
    }

    /** {@link #textOf} finds the words of the language it is asked for, which it can only when they are marked. */
    @Test
    public final void everyLanguageIsMarked(@TempDir Path folder) throws IOException {
        text(folder).marked();
    }

    /** It finds none of the other languages. */
    @Test
    public final void noLanguageIsMarkedAsAnother(@TempDir Path folder) throws IOException {
        text(folder).markedAsNothingElse();
    }

    /** What was not asked for is not there. */
    @Test
    public final void onlyTheLanguagesAskedForArePrinted(@TempDir Path folder) throws IOException {
        text(folder).onlyInLanguagesAskedFor();
    }

    /** A finding {@code render.language-missing} names each statement and the language that it lacks. */
    @Test
    public final void aStatementLackingALanguageIsReported(@TempDir Path folder) throws IOException {
        new GapRules(samples.of(SamplePublications.ordinary(), this, folder)).languages();
    }

    /** Where a language has nothing for a passage, the output says why, at that place. */
    @Test
    public final void missingPassagesAreSaid(@TempDir Path folder) throws IOException {
        new GapRules(samples.of(SamplePublications.ordinary(), this, folder)).passages();
    }

    /** Where a question is not published, the output says so. */
    @Test
    public final void anUnpublishedQuestionIsSaid(@TempDir Path folder) throws IOException {
        new GapRules(everyPart(folder)).questions();
    }

    /** A finding {@code render.picture-missing} names a picture that was not to be had. */
    @Test
    public final void aMissingPictureIsReported(@TempDir Path folder) throws IOException {
        Publication publication = SamplePublications.everyPart();
        RenderRequest request = RenderRequest.of(publication)
                .languages(SamplePublications.ENGLISH)
                .build();
        Case wanted = new Case(publication, request.languages(), Optional.empty());
        GapRules.picture(Samples.render(wanted, request, this, folder));
    }

    /** Original, official translation, and so on: in the words of {@link Labels}. */
    @Test
    public final void theTranslationStatusIsPrinted(@TempDir Path folder) throws IOException {
        head(folder).translation();
    }

    /** “Check against delivery” and the like. */
    @Test
    public final void theDeliveryStatusIsPrinted(@TempDir Path folder) throws IOException {
        head(folder).delivery();
    }

    /** A text that is not complete says so. */
    @Test
    public final void anExcerptIsCalledOne(@TempDir Path folder) throws IOException {
        head(folder).completeness();
    }

    /** Day and time before which it may not be published. */
    @Test
    public final void anEmbargoIsPrinted(@TempDir Path folder) throws IOException {
        head(folder).embargo();
    }

    /** The number of the document, the day of the event, the day of publication. */
    @Test
    public final void numberAndDatesArePrinted(@TempDir Path folder) throws IOException {
        head(folder).numberAndDates();
    }

    /** A renderer’s own words are those of the labels that the request brings. */
    @Test
    public final void ourWordsComeFromTheRequest(@TempDir Path folder) throws IOException {
        Labels labels = Labels.standard()
                .with(Locale.ENGLISH, new StringReader("question.unpublished = No question was handed out."));
        Publication publication = SamplePublications.everyPart();
        var made = new ArrayList<Sample>();
        for (Case wanted : Case.of(renderer(), publication)) {
            made.add(Samples.render(
                    wanted, wanted.requestBuilder().labels(labels).build(), this, folder));
        }
        new HeadRules(made, labels).ourWords();
    }

    /** Tags, templates, scripts, escapes and controls come out as words, and nothing acts ({@link #assertInert}). */
    @Test
    public final void hostileTextIsInert(@TempDir Path folder) throws IOException {
        var made = new ArrayList<Sample>();
        for (Case wanted : Case.of(renderer(), SamplePublications.hostileText())) {
            made.add(Samples.render(wanted, wanted.request(), this, folder, this::assertInert));
        }
        new TextRules(made).hostile();
    }

    /** Having no statements is legal. */
    @Test
    public final void aPublicationWithoutStatementsIsRendered() {
        OutputRules.assertRenderedWhenEmpty(renderer());
    }

    /** All samples, rendered again more than a second later. */
    @Test
    public final void theSameRequestGivesTheSameBytes() throws IOException, InterruptedException {
        Bytes.assertSameLater(renderer(), pause());
    }

    /** The same under default locales with other digits and other capitals. */
    @Test
    @ResourceLock(LOCALE)
    public final void bytesDoNotDependOnTheLocale() throws IOException {
        Bytes.assertSameInLocales(renderer());
    }

    /** The same under other default time zones. */
    @Test
    @ResourceLock(TIME_ZONE)
    public final void bytesDoNotDependOnTheTimeZone() throws IOException {
        Bytes.assertSameInTimeZones(renderer());
    }

    /** Renderings that overlap give the bytes of one that is alone. */
    @Test
    public final void manyThreadsMayShareIt() throws Exception {
        Bytes.assertSameInThreads(renderer());
    }

    /** When the statements break off, what was there is still there, and nothing is left beside it. */
    @Test
    public final void aFailureLeavesTheTargetUntouched(@TempDir Path folder) throws IOException {
        Failures.assertUntouched(renderer(), folder);
    }

    /** It comes out as an {@link IOException} that says why. */
    @Test
    public final void aFailureComesOutWithItsCause() {
        Failures.assertComesOut(renderer());
    }

    /** So does a target that takes no more, be it at the last byte. */
    @Test
    public final void aFullDiskIsNotOverlooked() throws IOException {
        Failures.assertDiskIsWatched(renderer());
    }

    /** The rendering of a thread that is interrupted ends soon, and leaves nothing behind. */
    @Test
    public final void anInterruptIsHonoured(@TempDir Path folder) throws IOException {
        Failures.assertInterruptible(renderer(), folder);
    }

    /** A source can perhaps be read only once. */
    @Test
    public final void statementsAreOpenedOnce() throws IOException {
        InputRules.assertOpenedOnce(renderer());
    }

    /** A source may hold a file or a connection, which a failure must give back too. */
    @Test
    public final void statementsAreClosed() throws IOException {
        InputRules.assertClosed(renderer());
    }

    /** A hundred thousand statements need not fit in memory. */
    @Test
    public final void largeInputIsStreamed() throws IOException {
        InputRules.assertStreamed(renderer());
    }

    /** Before the work returns, every file is closed. */
    @Test
    public final void everyFileIsClosed() throws IOException {
        OutputRules.assertFilesClosed(renderer());
    }

    /** One file or many, one at least with the extension of the format. */
    @Test
    public final void itMakesWhatItsFormatSays() throws IOException {
        OutputRules.assertFormat(renderer());
    }

    /** Every option says what it does and what it may be. */
    @Test
    public final void optionsAreDescribed() {
        Refusals.assertDescribed(renderer());
    }

    /** What is listed, {@code a|b} or {@code 1..10}, is taken. */
    @Test
    public final void optionsTakeWhatTheyList() {
        Refusals.assertListedTaken(renderer());
    }

    /** What is not listed is refused, by a message that names the option and lists its values. */
    @Test
    public final void badValuesAreRefused() {
        Refusals.assertBadValuesRefused(renderer());
    }

    /** So is an option that the renderer does not have. */
    @Test
    public final void unknownOptionsAreRefused() {
        Refusals.assertUnknownOptionsRefused(renderer());
    }

    /** So is a layout. */
    @Test
    public final void unknownLayoutsAreRefused() {
        Refusals.assertUnknownLayoutsRefused(renderer());
    }

    /** A refused request opens no statements and makes no files. */
    @Test
    public final void aRefusalComesFirst() {
        Refusals.assertRefusedFirst(renderer());
    }

    /** A source that an output carries gives the statements back; a format without one is skipped, and says so. */
    @Test
    public final void aSourceItCarriesIsThePublication(@TempDir Path folder) throws IOException {
        OutputRules.assertSource(renderer(), folder);
    }

    private TextRules text(Path folder) throws IOException {
        return new TextRules(samples.of(SamplePublications.ordinary(), this, folder));
    }

    private HeadRules head(Path folder) throws IOException {
        List<Publication> withFacts = List.of(SamplePublications.twoLanguages(), SamplePublications.everyPart());
        return new HeadRules(samples.of(withFacts, this, folder), Labels.standard());
    }

    private List<Sample> everyPart(Path folder) throws IOException {
        return samples.of(List.of(SamplePublications.everyPart()), this, folder);
    }
}
