package org.chancery.render.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.core.render.RenderRequest;
import org.chancery.testkit.SamplePublications;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.NoAlertPresentException;

/** What hostile text does in a real browser: nothing, and that with and without the policy that would stop it. */
class InertnessTest extends BrowserTest {
    @Test
    void thePagesOfHostileTextRunNothingLoadNothingAndComplainOfNothing() throws IOException {
        assertInert(
                Sites.render(RenderRequest.of(SamplePublications.hostileText()).build()));
    }

    @Test
    void everyVectorInEveryFieldIsInert() throws IOException {
        assertInert(Sites.render(vectors()));
    }

    @Test
    void theTextIsInertEvenWithoutThePolicy() throws IOException {
        var open = new HashMap<String, byte[]>();
        Sites.render(vectors()).forEach((name, bytes) -> open.put(name, withoutPolicy(bytes)));
        assertInert(open);
    }

    @Test
    void theSamplesComplainOfNothingAndLoadTheirOwnPictures() throws IOException {
        Map<String, byte[]> site = Sites.samples();
        browser.serve(site);
        browser.open("brenholm-2025-05-14.html");
        assertEquals(List.of(), browser.console());
        assertEquals(3, browser.requests().size(), "a page, an emblem and a map");
        assertEquals(List.of(), browser.missing());
    }

    /** With a picture that is there, so that its words are an attribute too. */
    private static RenderRequest vectors() {
        return RenderRequest.of(Vectors.publication())
                .resources(Examples.pictures())
                .build();
    }

    private static byte[] withoutPolicy(byte[] page) {
        return new String(page, StandardCharsets.UTF_8)
                .replaceFirst("<meta http-equiv=\"Content-Security-Policy\"[^>]*>", "")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static void assertInert(Map<String, byte[]> site) {
        browser.serve(site);
        var faults = new ArrayList<String>();
        for (String page : site.keySet()) {
            if (page.endsWith(".html")) {
                browser.open(page);
                assertThrows(
                        NoAlertPresentException.class,
                        () -> browser.driver().switchTo().alert(),
                        page);
                browser.console().forEach(line -> faults.add(page + " says " + line));
                browser.requests().stream()
                        .filter(address -> !address.equals(browser.address() + page))
                        .filter(address -> !address.startsWith(browser.address() + "pictures/"))
                        .forEach(address -> faults.add(page + " asks for " + address));
            }
        }
        assertEquals("", String.join("\n", faults));
    }
}
