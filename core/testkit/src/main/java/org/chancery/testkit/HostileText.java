package org.chancery.testkit;

import static org.chancery.testkit.Bilingual.ENGLISH;
import static org.chancery.testkit.Bilingual.RUSSIAN;
import static org.chancery.testkit.Bilingual.both;
import static org.chancery.testkit.Bilingual.edition;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.chancery.core.model.Figure;
import org.chancery.core.model.Inline;
import org.chancery.core.model.Localized;
import org.chancery.core.model.Occasion;
import org.chancery.core.model.Paragraph;
import org.chancery.core.model.Part;
import org.chancery.core.model.Participant;
import org.chancery.core.model.ParticipantRole;
import org.chancery.core.model.Passage;
import org.chancery.core.model.Provenance;
import org.chancery.core.model.Qualifier;
import org.chancery.core.model.Statement;
import org.chancery.core.model.StatementKind;
import org.chancery.core.model.Turn;
import org.chancery.core.model.Unplaced;

/** Text that markup, templates, scripts, spreadsheets, shells and PDF would take for more than words. */
final class HostileText {
    static final List<String> STRINGS = List.of(
            "<script>alert(1)</script>",
            "\"><img src=x onerror=alert(1)>",
            "' onmouseover='alert(1)",
            "</p></div></body></html><h1>outside",
            "</title></style></textarea></noscript></template><svg/onload=alert(1)>",
            "<!-- --> <?php exit ?> <![CDATA[ ]]> ]]>",
            "&amp; &lt; &#x41; &nosuch; &",
            "${7*7} #{7*7} <#assign x=1> <#include \"/etc/passwd\"> [#if x] [=7*7]",
            "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
            "{{constructor.constructor('alert(1)')()}} {% include x %} <%= 7*7 %>",
            "javascript:alert(1) data:text/html,x vbscript:x",
            "\\) >> endobj stream /JS (app.alert\\(1\\)) /OpenAction",
            "\\u0041 \\x41 \\0 \\n %s %n %d %00 {0}",
            "=cmd|' /C calc'!A0",
            "'; DROP TABLE statements; --",
            "..\\..\\..\\windows ../../../etc/passwd",
            "\u202Edesrever\u202C zero\u200Bwidth \u2066isolate\u2069 \uFEFFmark",
            "tab\there, line\nfeed,\u00A0no-break,\u2028line separator",
            "x".repeat(300));

    static final List<URI> ADDRESSES = List.of(
            URI.create("javascript:alert(1)"),
            URI.create("JaVaScRiPt:alert(1)"),
            URI.create("data:text/html,%3Cscript%3Ealert(1)%3C/script%3E"),
            URI.create("vbscript:msgbox(1)"),
            URI.create("file:///etc/passwd"),
            URI.create("https://user:secret@example.org/"),
            URI.create("https://example.org/?a=%22%3E&b='"));

    private HostileText() {}

    static Statement statement() {
        String all = String.join(" | ", STRINGS);
        Localized<String> words = both("ру " + all, "en " + all);
        Participant participant =
                new Participant("p", words, ParticipantRole.PRINCIPAL, Optional.of(words), Optional.of(words));
        return Statement.builder(
                        "hostile-text",
                        StatementKind.BRIEFING,
                        words,
                        edition().documentNumber(all).build())
                .occasion(Occasion.unknown().withWhat(words))
                .participants(List.of(participant))
                .body(List.of(
                        new Part.Remarks(remarks()),
                        new Part.Remarks(Turn.of("t0", "p", words, List.of(inlines(all)))
                                .withQualifier(new Qualifier(words, List.of("p"), Optional.empty(), Set.of()))),
                        new Part.Heading(passage("h1", words)),
                        new Part.Narrative(Part.Narrative.Kind.EDITORS_NOTE, List.of(passage("n1", words))),
                        new Figure(Optional.empty(), Optional.of(both(all, all)), Optional.of(passage("c1", words))),
                        new Part.Omission(words),
                        new Part.Custom(all, Map.of(all, all), words)))
                .provenance(new Provenance(List.of(), List.of(new Unplaced(ENGLISH, all, 1, 1))))
                .build();
    }

    /** A paragraph for each string, spoken by the one whose name is hostile. */
    private static Turn remarks() {
        List<Passage> passages = IntStream.range(0, STRINGS.size())
                .mapToObj(
                        i -> passage("s" + i, both("ру " + i + " " + STRINGS.get(i), "en " + i + " " + STRINGS.get(i))))
                .toList();
        return new Turn("t1", List.of("p"), Optional.empty(), Optional.empty(), false, passages);
    }

    private static Passage passage(String id, Localized<String> words) {
        return new Passage(List.of(id), words.map(text -> Passage.Present.of(Paragraph.of(text))));
    }

    private static Passage inlines(String all) {
        return Bilingual.passage(
                "i1",
                Passage.Present.of(new Paragraph(inlines("ру ", all, RUSSIAN))),
                Passage.Present.of(new Paragraph(inlines("en ", all, ENGLISH))));
    }

    private static List<Inline> inlines(String start, String all, Locale language) {
        List<Inline> words = List.of(new Inline.Text(all));
        var content = new ArrayList<Inline>(List.of(
                new Inline.Text(start),
                new Inline.Insertion(all),
                new Inline.Aside(all),
                new Inline.Emphasis(words),
                new Inline.Foreign(language, words)));
        ADDRESSES.forEach(address -> content.add(new Inline.Link(address, words)));
        return content;
    }
}
