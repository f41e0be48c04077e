package org.chancery.testkit;

import static org.junit.jupiter.api.parallel.Resources.LOCALE;
import static org.junit.jupiter.api.parallel.Resources.TIME_ZONE;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import org.chancery.core.render.Renderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * What every renderer must do. A renderer's test extends this, says how its output is read back, and runs it all.
 *
 * <p>Each test renders the {@link SamplePublications}, in each of their languages alone and in all of them together, in
 * every layout the renderer offers. Texts are compared word for word: a run of white space counts as one space, none
 * counts beside a hyphen or dash, and invisible format characters never count.
 */
public abstract class RendererContract {
    /** For subclasses. */
    protected RendererContract() {}

    /** {@return a new renderer, as a user would get it} */
    protected abstract Renderer renderer();

    /**
     * {@return what an output says in one language, in reading order: titles, labels and words of its statements}
     *
     * <p>It is best read by somebody else's reader of the format, and as that language is marked there: what the output
     * does not mark as being in {@code language} must be missing here. Foreign words inside a paragraph belong to the
     * paragraph. Page headers, page numbers and whatever else a page break puts between the words of a paragraph are to
     * be left out; other words of the renderer's own may be there or not.
     *
     * @param output the file, or the folder when the format makes many
     * @param language one of the languages that were rendered, exactly as the statements name it
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

    /**
     * Every word of every statement, in each language that is rendered, is in the output, once, and in the order of the
     * statement: titles, paragraphs with their insertions, asides, links and foreign words, headings, notes, captions,
     * marks of omission and the words that stand for custom parts.
     *
     * @param folder where to work
     * @throws IOException when a rendering fails
     */
    @Test
    public final void noWordIsLostDoubledOrReordered(@TempDir Path folder) throws IOException {
        new Texts(renderer(), this::textOf, folder).assertWords();
    }

    /**
     * Before the first words of every turn stands the label that {@link org.chancery.core.render.TurnLabels} gives it,
     * where it says that one is due, and what the page printed in parentheses beside it.
     *
     * @param folder where to work
     * @throws IOException when a rendering fails
     */
    @Test
    public final void everyTurnIsLabelled(@TempDir Path folder) throws IOException {
        new Texts(renderer(), this::textOf, folder).assertLabels();
    }

    /**
     * The words of each language are marked as being in it, in the way of the format. So an output in two languages can
     * be read in either: {@link #textOf} finds all paragraphs of the language it is asked for and none of the other,
     * which it can only when they are marked.
     *
     * @param folder where to work
     * @throws IOException when a rendering fails
     */
    @Test
    public final void everyLanguageIsMarked(@TempDir Path folder) throws IOException {
        new Texts(renderer(), this::textOf, folder).assertLanguages();
    }

    /**
     * Text that would be code elsewhere (tags, templates, scripts, escapes, paths, controls) comes out as words, letter
     * by letter but for white space; the rendering does not fail, and nothing of it acts ({@link #assertInert}).
     *
     * @param folder where to work
     * @throws IOException when a rendering fails
     */
    @Test
    public final void hostileTextIsInert(@TempDir Path folder) throws IOException {
        new Texts(renderer(), this::textOf, folder).assertHostile(this::assertInert);
    }

    /**
     * The bytes depend on the request alone. Every sample is rendered again, more than a second later, under other
     * default locales (Turkish, whose i has no dot in upper case; Arabic, with other digits) and time zones.
     *
     * @throws IOException when a rendering fails
     * @throws InterruptedException when the test is interrupted
     */
    @Test
    @ResourceLock(LOCALE)
    @ResourceLock(TIME_ZONE)
    public final void theSameRequestGivesTheSameBytes() throws IOException, InterruptedException {
        Bytes.assertSameEverywhere(renderer(), pause());
    }

    /**
     * One renderer serves many threads at once: renderings that overlap give the bytes of one that is alone.
     *
     * @throws Exception when a rendering fails
     */
    @Test
    public final void manyThreadsMayShareIt() throws Exception {
        Bytes.assertSameInThreads(renderer());
    }

    /**
     * When the statements break off midway, the failure comes out as an {@link IOException} with its cause, and the target
     * is as it was: what was there is still there, what was not is not, and nothing is left beside it.
     *
     * @param folder where to work
     * @throws IOException when the output cannot be looked at
     */
    @Test
    public final void aFailureLeavesTheTargetUntouched(@TempDir Path folder) throws IOException {
        Failures.assertUntouched(renderer(), folder);
    }

    /**
     * An option or layout that the renderer does not have is refused by an {@link IllegalArgumentException} whose
     * message names it and lists those there are, before anything is rendered.
     */
    @Test
    public final void unknownOptionsAndLayoutsAreRefused() {
        Failures.assertRefusals(renderer());
    }

    /**
     * A rendering opens the statements of its publication once and closes them, also when it fails.
     *
     * @throws IOException when a rendering fails
     */
    @Test
    public final void statementsAreOpenedOnceAndClosed() throws IOException {
        Failures.assertOpenedOnce(renderer());
    }
}
