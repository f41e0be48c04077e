package org.chancery.core.transcript.make;

import java.util.List;
import org.chancery.core.model.Paragraph;
import org.chancery.core.model.Passage;
import org.chancery.core.transcript.lexicon.Convention;
import org.chancery.core.transcript.text.Ids;
import org.chancery.core.transcript.text.Stretch;

/** Makes passages of paragraphs, each with an id of its own. */
final class PassageMaker {
    private final Convention convention;
    private final Inlines inlines;
    private final DamagedWords damage;
    private final Ids ids = new Ids();

    PassageMaker(Convention convention, Reports reports) {
        this.convention = convention;
        inlines = new Inlines(convention.words(), reports);
        damage = new DamagedWords(convention.language(), reports);
    }

    String turnId(String prefix, List<Stretch> paragraphs) {
        return ids.give(prefix, paragraphs.getFirst().text());
    }

    List<Passage> passages(String prefix, List<Stretch> paragraphs) {
        return paragraphs.stream().map(paragraph -> passage(prefix, paragraph)).toList();
    }

    Passage passage(String prefix, Stretch paragraph) {
        damage.check(paragraph);
        return Passage.of(
                ids.give(prefix, paragraph.text()), convention.language(), new Paragraph(inlines.of(paragraph)));
    }
}
