package org.chancery.render.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/** What axe finds in a real browser, and what can be done there with the keyboard alone. */
class AccessibilityTest extends BrowserTest {
    private static final int WIDE = 1280;
    private static final int NARROW = 390;
    private static final List<String> KINDS = List.of(
            "brenholm-2025-05-14.html",
            "radio-velimorsk-2025-06-10.html",
            "index.html",
            "mission.html",
            "dates.html",
            "dates/2025.html",
            "speakers.html",
            "kinds.html");

    private static String axe;

    @BeforeAll
    static void readAxe() throws IOException {
        try (InputStream script = Browser.class.getClassLoader().getResourceAsStream("axe.min.js")) {
            axe = new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void everyKindOfPageInEveryLanguageHasNoBarriers() throws IOException {
        browser.serve(Sites.samples());
        List<String> pages = new ArrayList<>(List.of("404.html"));
        for (String folder : List.of("", "ru/", "en-GB/")) {
            KINDS.forEach(page -> pages.add(folder + page));
        }
        assertEquals("", String.join("\n", barriers(pages)));
    }

    @Test
    void noPartOfAStatementHasBarriers() throws IOException {
        browser.serve(Sites.everyPart());
        assertEquals("", String.join("\n", barriers(List.of("every-part.html", "ru/every-part.html"))));
    }

    @Test
    void pagesFromRightToLeftHaveNoBarriers() throws IOException {
        browser.serve(Sites.rightToLeft());
        assertEquals("", String.join("\n", barriers(List.of("in-two.html", "ar/in-two.html"))));
    }

    @Test
    void theTabulatorReachesEveryLinkInItsOrderAndShowsWhereItIs() throws IOException {
        browser.serve(Sites.samples());
        browser.look(WIDE, false);
        browser.open("en-GB/brenholm-2025-05-14.html");
        List<String> links = strings("return [...document.querySelectorAll('a[href], summary')].map(" + NAME + ")");
        var reached = new ArrayList<String>();
        for (int i = 0; i < links.size(); i++) {
            new Actions(browser.driver()).sendKeys(Keys.TAB).perform();
            reached.addAll(strings("const e = document.activeElement; return [(" + NAME + ")(e)]"));
            assertEquals(List.of("seen"), strings(SEEN), reached.getLast());
        }
        assertEquals(links, reached);
    }

    @Test
    void theFirstLinkSkipsToTheText() throws IOException {
        browser.serve(Sites.samples());
        browser.look(NARROW, false);
        browser.open("ru/brenholm-2025-05-14.html");
        new Actions(browser.driver()).sendKeys(Keys.TAB).perform();
        WebElement first = browser.driver().switchTo().activeElement();
        assertEquals("skip", first.getDomAttribute("class"));
        first.sendKeys(Keys.ENTER);
        new Actions(browser.driver()).sendKeys(Keys.TAB).perform();
        assertEquals(
                List.of("true"),
                strings("return [String(document.querySelector('main').contains(document.activeElement))]"));
    }

    private static final String NAME =
            "e => (e.getAttribute('href') || e.tagName) + ' ' + (e.getAttribute('aria-label') || e.textContent).trim()";
    private static final String SEEN = """
            const e = document.activeElement, box = e.getBoundingClientRect(), style = getComputedStyle(e);
            const inside = box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight;
            return [inside && style.outlineStyle !== 'none' ? 'seen' : 'not seen'];""";

    private List<String> barriers(List<String> pages) {
        var barriers = new ArrayList<String>();
        for (String page : pages) {
            browser.open(page);
            browser.driver().executeScript(axe);
            for (boolean dark : new boolean[] {false, true}) {
                for (int width : new int[] {WIDE, NARROW}) {
                    browser.look(width, dark);
                    String where = page + ", " + width + (dark ? " dark: " : ": ");
                    run().forEach(barrier -> barriers.add(where + barrier));
                    assertTrue(noScrollingSideways(), where + "wider than the window");
                }
            }
        }
        return barriers;
    }

    private static boolean noScrollingSideways() {
        return strings("return [String(document.documentElement.scrollWidth <= innerWidth)]")
                .equals(List.of("true"));
    }

    private static List<String> run() {
        Object found = browser.driver().executeAsyncScript("""
                const done = arguments[arguments.length - 1];
                axe.run(document, {
                  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'],
                  rules: {'target-size': {enabled: true}}
                }).then(result => done(
                  result.violations.flatMap(v => v.nodes.map(n => v.id + ' ' + n.html.slice(0, 120) + ' ' + n.failureSummary))
                    .concat(result.passes.length > 5 ? [] : ['axe looked at nothing'])),
                  error => done(['axe failed: ' + error]));""");
        return strings(found);
    }

    private static List<String> strings(String script) {
        return strings(browser.driver().executeScript(script));
    }

    private static List<String> strings(Object list) {
        return ((List<?>) list).stream().map(Object::toString).toList();
    }
}
