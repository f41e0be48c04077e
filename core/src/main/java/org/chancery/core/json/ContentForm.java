package org.chancery.core.json;

import java.util.List;
import java.util.Optional;
import org.chancery.core.model.Absence;
import org.chancery.core.model.Inline;
import org.chancery.core.model.Paragraph;
import org.chancery.core.model.Passage;
import tools.jackson.core.JsonGenerator;

/** What a language has for a passage: a list of paragraphs, a single plain one as a string, or why there is none. */
final class ContentForm implements Form<Passage.Content> {
    private static final Form<Paragraph> PARAGRAPH =
            new ViewForm<>(new InlineForm().words, Paragraph::new, Paragraph::content);

    private static final Form<Passage.Present> PRESENT = new ViewForm<>(
            new LoneForm<>(new ListForm<>(PARAGRAPH, paragraphs -> paragraphs.size() == 1), ContentForm::isPlain),
            Passage.Present::new,
            Passage.Present::paragraphs);

    private static final Form<Passage.Absent> ABSENT = new RecordForm<>(
            Passage.Absent.class, true, List.of("absent"), List.of(new WordForm<>(Absence.class, Optional.empty())));

    @Override
    public Passage.Content read(Node node) {
        return node instanceof Node.Obj ? ABSENT.read(node) : PRESENT.read(node);
    }

    @Override
    public void write(Passage.Content value, JsonGenerator out) {
        switch (value) {
            case Passage.Present present -> PRESENT.write(present, out);
            case Passage.Absent absent -> ABSENT.write(absent, out);
        }
    }

    private static boolean isPlain(Paragraph paragraph) {
        return paragraph.content().size() == 1 && paragraph.content().getFirst() instanceof Inline.Text;
    }
}
