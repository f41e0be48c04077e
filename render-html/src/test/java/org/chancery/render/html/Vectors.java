package org.chancery.render.html;

import static org.chancery.render.html.Texts.EN;
import static org.chancery.render.html.Texts.RU;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.core.model.*;

/** The ways into a page that the OWASP cheat sheet on filter evasion lists, put wherever a model takes text. */
final class Vectors {
    static final List<String> ALL = List.of(
            "<script>alert(1)</script>",
            "<SCRIPT SRC=https://example.org/x.js></SCRIPT>",
            "<img src=x onerror=alert(1)>",
            "<img src=`javascript:alert(1)`>",
            "<IMG \"\"\"><SCRIPT>alert(1)</SCRIPT>\"\\>",
            "<img src onmouseover=alert(1)>",
            "\"><svg/onload=alert(1)>",
            "'><body onload=alert(1)>",
            "<<SCRIPT>alert(1);//\\<</SCRIPT>",
            "<SCRIPT/XSS SRC=\"//example.org/x.js\"></SCRIPT>",
            "<iframe src=https://example.org/ <",
            "</title><script>alert(1)</script>",
            "</script><script>alert(1)</script>",
            "<!--<script>",
            "</style><style>@import'https://example.org/x.css';</style>",
            "<link rel=stylesheet href=https://example.org/x.css>",
            "<meta http-equiv=refresh content=\"0;url=data:text/html,<script>alert(1)</script>\">",
            "<object data=data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==></object>",
            "<base href=https://example.org/>",
            "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
            "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
            "<template><img src=x onerror=alert(1)></template>",
            "<details open ontoggle=alert(1)>",
            "<input autofocus onfocus=alert(1)>",
            "<video><source onerror=alert(1)>",
            "<form action=javascript:alert(1)><button>",
            "\" autofocus onfocus=alert(1) x=\"",
            "' style='background:url(https://example.org/x)' x='",
            "&lt;script&gt;alert(1)&lt;/script&gt; &#60;script&#62; \\u003cscript\\u003e",
            "${7*7} #{7*7} [=7*7] <#assign x=1> ${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
            "\uFF1Cscript\uFF1Ealert(1)\uFF1C/script\uFF1E",
            "]]><script>alert(1)</script><![CDATA[");

    static final String TEXT = String.join(" | ", ALL);

    private Vectors() {}

    /** {@return a statement and a mission that hold them all in every text} */
    static Publication publication() {
        Localized<String> words = both();
        Passage passage =
                new Passage(List.of("p1"), words.map(text -> Passage.Present.of(paragraph(text), Paragraph.of(text))));
        Turn turn = new Turn(
                "t1", List.of("who"), Optional.of(words), Optional.of(Qualifier.of(words)), false, List.of(passage));
        Turn question = Turn.of("t2", List.of(passage("p2"))).withLabel(words);
        Turn other = Turn.of("t3", List.of(passage("p3"))).withLabel(words);
        Statement statement = Statement.builder("vectors", StatementKind.BRIEFING, words, edition())
                .occasion(new Occasion(
                        Optional.of(words), Optional.of(words), Optional.empty(), Optional.empty(), Optional.empty()))
                .participants(List.of(new Participant(
                        "who", words, ParticipantRole.PRINCIPAL, Optional.of(words), Optional.of(words))))
                .body(List.of(
                        new Part.Heading(passage("h1")),
                        new Part.Remarks(turn),
                        new Part.Exchange(new Part.Asked(question), List.of(new Part.Answer(other))),
                        new Part.Exchange(new Part.Summarised(Turn.of("t4", List.of(passage("p4")))), List.of()),
                        new Part.Narrative(Part.Narrative.Kind.EDITORS_NOTE, List.of(passage("n1"))),
                        new Part.Break(words),
                        new Part.Omission(words),
                        new Part.Custom(TEXT, Map.of(TEXT, TEXT), words),
                        new Figure(Optional.empty(), Optional.of(words), Optional.of(passage("f1"))),
                        new Figure(Optional.of("embassy.png"), Optional.of(words), Optional.of(passage("f2")))))
                .provenance(new Provenance(
                        List.of(new Source(EN, Optional.of(TEXT), address(), Optional.empty(), Optional.empty())),
                        List.of(new Unplaced(EN, TEXT, 1, 1))))
                .build();
        return new Publication("all-vectors", words, Optional.of(mission()), StatementSource.of(statement));
    }

    private static Edition edition() {
        return Edition.in(Localized.of(EN, Translation.unknown(), RU, Translation.unknown()))
                .documentNumber(TEXT)
                .otherVersions(List.of(new OtherVersion(java.util.Locale.FRENCH, address())))
                .build();
    }

    private static Mission mission() {
        Localized<String> words = both();
        var point = new ContactPoint(
                ContactPoint.Kind.WEB,
                ContactPurpose.GENERAL,
                TEXT,
                List.of(address().get()),
                Optional.of(words),
                Validity.always());
        Office office = new Office(
                Optional.of(words),
                Optional.empty(),
                Optional.of(words),
                List.of(PostalAddress.of(words)),
                List.of(point),
                List.of(new OpeningHours(ContactPurpose.VISA, words, List.of(), Set.of(), Validity.always())));
        return Mission.builder("mission", MissionKind.EMBASSY, words)
                .contacts(Contacts.of(office, Optional.empty()))
                .welcome(List.of(passage("w1")))
                .build();
    }

    private static Optional<URI> address() {
        return Optional.of(URI.create("javascript:alert(1)"));
    }

    private static Paragraph paragraph(String text) {
        List<Inline> words = List.of(new Inline.Text(text));
        var content = new ArrayList<Inline>(words);
        content.add(new Inline.Insertion(text));
        content.add(new Inline.Aside(text));
        content.add(new Inline.Emphasis(words));
        content.add(new Inline.Foreign(RU, words));
        content.add(new Inline.Link(address().get(), words));
        return new Paragraph(content);
    }

    private static Passage passage(String id) {
        return Texts.passage(id, TEXT, TEXT);
    }

    private static Localized<String> both() {
        return Texts.both(TEXT, TEXT);
    }
}
