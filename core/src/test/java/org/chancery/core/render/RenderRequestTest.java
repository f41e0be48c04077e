package org.chancery.core.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.core.model.Edition;
import org.chancery.core.model.Localized;
import org.chancery.core.model.Publication;
import org.chancery.core.model.Statement;
import org.chancery.core.model.StatementKind;
import org.chancery.core.model.StatementSource;
import org.junit.jupiter.api.Test;

class RenderRequestTest {
    private static final Locale RUSSIAN = Locale.of("ru");
    private static final RenderOption<Integer> SIZE = RenderOption.number("size", 6, 72, 11, "Sets the size.");
    private static final RenderOption<Boolean> CONTENTS = RenderOption.flag("toc", true, "Adds contents.");
    private static final StubRenderer RENDERER =
            new StubRenderer("pdf", List.of(Layout.INTERLEAVED, Layout.SIDE_BY_SIDE), List.of(SIZE, CONTENTS));
    private static final StubRenderer MONOLINGUAL = new StubRenderer("vcard", List.of(Layout.SINGLE), List.of());

    private final RenderRequest.Builder request = RenderRequest.of(new Publication(
            "p", Localized.of(RUSSIAN, "Заявления", Locale.UK, "Statements"), Optional.empty(), StatementSource.of()));

    @Test
    void withoutAChoiceAllLanguagesOfThePublicationArePrinted() {
        assertEquals(List.of(RUSSIAN, Locale.UK), request.build().languages());
    }

    @Test
    void aLanguageAskedForFindsItsRegionalVersionOnce() {
        Statement statement = Statement.builder(
                        "s", StatementKind.COMMENT, Localized.of(Locale.UK, "Comment"), Edition.in(Locale.UK))
                .build();

        RenderRequest both = request.languages(Locale.ENGLISH, Locale.UK).build();

        assertEquals(List.of(Locale.UK), both.languagesOf(statement));
        assertEquals(List.of(), request.languages(RUSSIAN).build().languagesOf(statement));
    }

    @Test
    void aLanguageChosenTwiceIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> request.languages(RUSSIAN, RUSSIAN));
    }

    @Test
    void aRequestDoesNotChangeWithItsBuilder() {
        RenderRequest before = request.option(SIZE, 12).build();

        request.option(SIZE, 20).option("toc", "false");

        assertEquals(12, before.settingsFor(RENDERER).get(SIZE));
        assertEquals(true, before.settingsFor(RENDERER).get(CONTENTS));
    }

    @Test
    void theLayoutIsTheRenderersFirstUnlessChosen() {
        assertEquals(Layout.INTERLEAVED, request.build().settingsFor(RENDERER).layout());
        assertEquals(
                Layout.SIDE_BY_SIDE,
                request.layout(Layout.SIDE_BY_SIDE)
                        .build()
                        .settingsFor(RENDERER)
                        .layout());
    }

    @Test
    void oneLanguageHasTheSingleLayoutWhateverIsChosen() {
        request.languages(RUSSIAN);

        assertEquals(Layout.SINGLE, request.build().settingsFor(RENDERER).layout());
        assertEquals(
                Layout.SINGLE,
                request.layout(Layout.SIDE_BY_SIDE)
                        .build()
                        .settingsFor(RENDERER)
                        .layout());
        assertEquals(
                Layout.SINGLE,
                request.layout(Layout.SINGLE).build().settingsFor(RENDERER).layout());
    }

    @Test
    void theSingleLayoutIsRefusedForSeveralLanguages() {
        assertRefused(
                "Format \"pdf\" has no layout \"single\" for several languages; it has interleaved, side-by-side",
                request.layout(Layout.SINGLE),
                RENDERER);
    }

    @Test
    void aLayoutTheRendererLacksIsRefusedWithThoseItHas() {
        assertRefused(
                "Format \"pdf\" has no layout \"facing-pages\" for several languages;"
                        + " it has interleaved, side-by-side",
                request.layout(Layout.FACING_PAGES),
                RENDERER);
        assertRefused(
                "Format \"pdf\" has no layout \"facing-pages\"; it has interleaved, side-by-side",
                request.languages(RUSSIAN),
                RENDERER);
    }

    @Test
    void aRendererOfOneLanguageAtATimeSaysSo() {
        assertRefused("Format \"vcard\" prints one language at a time; choose one", request, MONOLINGUAL);
        assertEquals(
                Layout.SINGLE,
                request.languages(RUSSIAN).build().settingsFor(MONOLINGUAL).layout());
    }

    @Test
    void anUnknownOptionIsRefusedWithThoseThereAre() {
        assertRefused(
                "Format \"pdf\" has no option \"paper\"; it has size, toc", request.option("paper", "a4"), RENDERER);
        assertRefused("Format \"vcard\" has no option \"paper\"; it has none", request.languages(RUSSIAN), MONOLINGUAL);
    }

    @Test
    void aTypedWordIsParsedByTheRenderersOption() {
        assertEquals(
                20, request.option("size", "20").build().settingsFor(RENDERER).get(SIZE));
        assertRefused("Option \"size\" cannot be \"huge\"; it is 6..72", request.option("size", "huge"), RENDERER);
    }

    @Test
    void aValueIsHeldAgainstTheBoundsLikeATypedWord() {
        assertRefused("Option \"size\" cannot be \"5000\"; it is 6..72", request.option(SIZE, 5000), RENDERER);
    }

    @Test
    void aValueOfAnotherRenderersOptionOfTheSameNameIsRefused() {
        RenderOption<String> othersSize = RenderOption.text("size", "", "Sets the size of another format.");

        assertRefused("Option \"size\" cannot be \"huge\"; it is 6..72", request.option(othersSize, "huge"), RENDERER);
    }

    @Test
    void anOptionMadeAnewOnEveryCallKeepsItsValue() {
        RenderOption<Integer> again = RenderOption.number("size", 6, 72, 11, "Sets the size.");

        assertEquals(20, request.option(SIZE, 20).build().settingsFor(RENDERER).get(again));
    }

    private static void assertRefused(String message, RenderRequest.Builder request, Renderer renderer) {
        RenderRequest made = request.build();
        IllegalArgumentException refusal =
                assertThrows(IllegalArgumentException.class, () -> made.settingsFor(renderer));
        assertEquals(message, refusal.getMessage());
    }
}
