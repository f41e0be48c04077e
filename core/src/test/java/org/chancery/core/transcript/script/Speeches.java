package org.chancery.core.transcript.script;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.chancery.core.transcript.dialect.Dialects;
import org.chancery.core.transcript.label.Label;
import org.chancery.core.transcript.label.LabelReader;
import org.chancery.core.transcript.lexicon.Lexicons;
import org.chancery.core.transcript.lexicon.Vocabulary;
import org.chancery.core.transcript.text.Line;
import org.chancery.core.transcript.text.Stretch;

/** Speeches and lines made of texts in which a slash stands for the end of a paragraph. */
final class Speeches {
    private static final Lexicons LEXICONS = Lexicons.of(Dialects.builtIn());

    static final Vocabulary ENGLISH = LEXICONS.dialects().list().stream()
            .filter(dialect -> dialect.id().equals("english"))
            .map(LEXICONS::vocabulary)
            .findFirst()
            .orElseThrow();

    private Speeches() {}

    static Block.Speech of(String paragraphs) {
        List<Stretch> stretches = lines(paragraphs).stream().map(Stretch::whole).toList();
        return new Block.Speech(Optional.empty(), stretches, false, false, false);
    }

    static List<Line> lines(String paragraphs) {
        List<String> texts = Arrays.asList(paragraphs.split(" / ", -1));
        return IntStream.range(0, texts.size())
                .mapToObj(i -> Line.of(i + 1, texts.get(i)))
                .toList();
    }

    static Label label(String printed) {
        return new LabelReader(ENGLISH).read(Line.of(1, printed + ": So.")).orElseThrow();
    }
}
