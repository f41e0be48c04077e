package org.chancery.render.html.internal;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.core.model.Inline;
import org.chancery.core.model.Paragraph;
import org.chancery.core.model.Part;
import org.chancery.core.model.Passage;
import org.chancery.core.model.Statement;

/** The marks in a text that want explaining; their labels begin with {@code legend}. */
enum Marks {
    /** Words of the editor. */
    INSERTION,
    /** What happened while the words were spoken. */
    ASIDE,
    /** Words left out. */
    OMISSION,
    /** A question retold. */
    SUMMARISED;

    /** {@return those that one language version of a statement has, in the order of this list} */
    static Set<Marks> in(Statement statement, Locale language) {
        Set<Marks> marks = EnumSet.noneOf(Marks.class);
        statement.body().forEach(part -> add(part, marks));
        statement.passages().forEach(passage -> add(passage, language, marks));
        return marks;
    }

    private static void add(Part part, Set<Marks> marks) {
        switch (part) {
            case Part.Omission ignored -> marks.add(OMISSION);
            case Part.Exchange exchange -> {
                if (exchange.question() instanceof Part.Summarised) {
                    marks.add(SUMMARISED);
                }
                if (exchange.replies().stream().anyMatch(Part.Omission.class::isInstance)) {
                    marks.add(OMISSION);
                }
            }
            default -> {}
        }
    }

    private static void add(Passage passage, Locale language, Set<Marks> marks) {
        for (Paragraph paragraph : passage.paragraphs(language)) {
            add(paragraph.content(), marks);
        }
    }

    /** Runs of words are made before this is asked, and refuse those nested too deep. */
    private static void add(List<Inline> content, Set<Marks> marks) {
        for (Inline inline : content) {
            switch (inline) {
                case Inline.Text ignored -> {}
                case Inline.Insertion ignored -> marks.add(INSERTION);
                case Inline.Aside ignored -> marks.add(ASIDE);
                case Inline.Emphasis emphasis -> add(emphasis.content(), marks);
                case Inline.Link link -> add(link.content(), marks);
                case Inline.Foreign foreign -> add(foreign.content(), marks);
            }
        }
    }
}
