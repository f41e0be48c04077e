package org.chancery.core.pairing.parity;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.chancery.core.finding.Finding;
import org.chancery.core.model.Edition;
import org.chancery.core.model.Localized;
import org.chancery.core.model.Paragraph;
import org.chancery.core.model.Part;
import org.chancery.core.model.Passage;
import org.chancery.core.model.Statement;
import org.chancery.core.model.StatementKind;
import org.chancery.core.model.Translation;
import org.chancery.core.model.Turn;

/** Statements in two languages, and what is told of them. */
final class Texts {
    static final Locale RU = Locale.of("ru");
    static final Locale EN = Locale.ENGLISH;

    private Texts() {}

    static Statement statement(Part... parts) {
        Edition edition = Edition.in(Localized.of(RU, Translation.unknown(), EN, Translation.unknown()))
                .originalLanguage(RU)
                .build();
        return Statement.builder("a", StatementKind.REMARKS, Localized.of(RU, "З", EN, "T"), edition)
                .body(List.of(parts))
                .build();
    }

    /** One turn of passages p0, p1 and so on: each pair of texts is one of them. */
    static Statement saying(String... russianAndEnglish) {
        List<Passage> passages = IntStream.range(0, russianAndEnglish.length / 2)
                .mapToObj(i -> passage("p" + i, russianAndEnglish[2 * i], russianAndEnglish[2 * i + 1]))
                .toList();
        return statement(new Part.Remarks(Turn.of("t", passages)));
    }

    static Passage passage(String id, String russian, String english) {
        return new Passage(List.of(id), Localized.of(RU, present(russian), EN, present(english)));
    }

    static Passage.Present present(String text) {
        return Passage.Present.of(Paragraph.of(text));
    }

    static List<String> told(List<Finding> findings) {
        return findings.stream()
                .map(each -> each.severity() + " " + each.place() + " " + each.rule() + " " + each.arguments())
                .toList();
    }
}
