package org.chancery.core.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.core.finding.InputException;
import org.chancery.core.model.Inline;
import org.chancery.core.model.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages made to do harm, and what must come of them. */
class HostilePagesTest {
    private static Reading read(String question) throws InputException {
        return TranscriptReader.standard()
                .read(
                        "<html><body><p>Question: " + question + "</p><p>Anna Berg: So.</p></body></html>",
                        "hostile.html");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "jAvAsCrIpT:alert(1)",
                "&#1;javascript:alert(1)",
                "java&#9;script:alert(1)",
                "java&#10;script:alert(1)",
                " javascript&colon;alert(1)",
                "vbscript:x",
                "data:text/html,x",
                "https://user:pass@example.org/",
                "file:///etc/passwd"
            })
    void anAddressThatDoesHarmIsDroppedAndItsWordsKept_hostile12(String address) throws InputException {
        Reading reading = read("Why does <a href=\"" + address + "\">the ferry</a> go?");

        Statement statement = Samples.statement(reading);
        assertEquals(
                "Why does the ferry go?", Samples.printed(statement.passages().getFirst()));
        assertEquals(List.of(), links(statement).toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\"></noscript>",
                "<svg><style><img src=x onerror=alert(1)></style></svg>",
                "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
                "<template><script>alert(1)</script></template>",
                "&lt;img src=x onerror=alert(1)&gt;"
            })
    void markupThatChangesWhenItIsParsedAgainIsText_hostile13(String markup) throws InputException {
        Statement statement = Samples.statement(read("Why so " + markup + "?"));

        assertTrue(
                Samples.printed(statement.passages().getFirst()).startsWith("Why so"),
                () -> statement.passages().toString());
        assertEquals(List.of(), links(statement).toList());
    }

    @Test
    void entitiesThatMultiplyAreNotExpanded_hostile17() throws InputException {
        var page = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE html [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 30; i++) {
            page.append("<!ENTITY a")
                    .append(i)
                    .append(" \"&a")
                    .append(i - 1)
                    .append(";&a")
                    .append(i - 1)
                    .append(";\">");
        }
        page.append("]><html><body><p>Question: Why &a29; here?</p><p>Anna Berg: So.</p></body></html>");

        Reading reading = TranscriptReader.standard().read(page.toString(), "laughs.html");

        assertTrue(Samples.printed(Samples.statement(reading).passages().getFirst())
                        .length()
                < 100);
    }

    private static Stream<URI> links(Statement statement) {
        return statement.passages().stream()
                .flatMap(passage -> passage.paragraphs(statement.languages().getFirst()).stream())
                .flatMap(paragraph -> paragraph.content().stream())
                .flatMap(inline -> inline instanceof Inline.Link link ? Stream.of(link.address()) : Stream.empty());
    }
}
