package org.chancery.render.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How pages look in a real browser. Pixels change with the fonts of a machine and the version of the browser, so what is
 * kept is a {@link Sketch}; {@code target/screenshots} has the pictures.
 */
class AppearanceTest extends BrowserTest {
    @ParameterizedTest
    @CsvSource({
        "both, brenholm-2025-05-14.html",
        "english, en-GB/brenholm-2025-05-14.html",
        "index, index.html",
        "mission, mission.html",
        "speakers, speakers.html"
    })
    void aPageOfTheSamplesIsLaidOutAsExpectedWideNarrowAndOnPaper(String name, String page) throws IOException {
        browser.serve(Sites.samples());
        browser.look(1280, false);
        browser.open(page);
        compare(name + ".wide");
        browser.look(1280, true);
        browser.photograph(name + ".dark");
        browser.look(390, false);
        compare(name + ".narrow");
        browser.look(700, false);
        browser.lookAtPrint();
        compare(name + ".print");
    }

    @Test
    void aPageFromRightToLeftIsLaidOutAsExpected() throws IOException {
        browser.serve(Sites.rightToLeft());
        browser.look(1280, false);
        browser.open("in-two.html");
        compare("right-to-left.wide");
    }

    @Test
    void theColoursOfAThemeAreTaken() throws IOException {
        browser.serve(Sites.themed());
        browser.look(1280, false);
        browser.open("small-conference.html");
        String colour = "return [getComputedStyle(document.querySelector('.kind')).color,"
                + " getComputedStyle(document.querySelector('h1')).fontStyle]";
        assertEquals(List.of("rgb(107, 30, 82)", "italic"), browser.driver().executeScript(colour));
        browser.look(1280, true);
        assertEquals(List.of("rgb(255, 208, 232)", "italic"), browser.driver().executeScript(colour));
    }

    private static void compare(String name) throws IOException {
        browser.photograph(name);
        Golden.assertMatches("sketch/" + name + ".txt", Sketch.of(browser));
    }
}
