package org.chancery.render.pdf.internal.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chancery.render.pdf.internal.document.Run.Voice;
import org.chancery.render.pdf.internal.document.Text.Kind;

/** Gathers the bookmarks of sections: titles, headings and questions, each in every language that says it. */
final class Bookmarks {
    private static final int LONGEST = 70;

    private final boolean deep;
    private final List<Bookmark> found = new ArrayList<>();
    private boolean headed;

    private Bookmarks(boolean deep) {
        this.deep = deep;
    }

    /** {@return the bookmarks; those inside a statement only when they are to be deep} */
    static List<Bookmark> of(List<? extends Node> nodes, boolean deep) {
        Bookmarks bookmarks = new Bookmarks(deep);
        bookmarks.add(nodes);
        return List.copyOf(bookmarks.found);
    }

    private void add(List<? extends Node> nodes) {
        for (int i = 0; i < nodes.size(); i++) {
            switch (nodes.get(i)) {
                case Section section -> add(section.children());
                case Row row -> add(row, translations(nodes, i + 1));
            }
        }
    }

    /** The rows that say the same in other languages. */
    private static List<Row> translations(List<? extends Node> nodes, int from) {
        var rows = new ArrayList<Row>();
        for (int i = from; i < nodes.size() && nodes.get(i) instanceof Row row && row.translation(); i++) {
            rows.add(row);
        }
        return rows;
    }

    private void add(Row row, List<Row> translations) {
        if (row.translation()) {
            return;
        }
        first(row).filter(text -> text.anchor().isPresent()).ifPresent(text -> {
            int level = level(text.kind());
            if (level == 0 || (deep && level > 0)) {
                var rows = new ArrayList<>(List.of(row));
                rows.addAll(translations);
                found.add(new Bookmark(words(rows), level, text.anchor().get()));
            }
        });
    }

    private int level(Kind kind) {
        headed = kind == Kind.HEADING || (headed && kind != Kind.TITLE);
        return switch (kind) {
            case TITLE, BACK_HEADING, CONTENTS_HEADING -> 0;
            case HEADING, GLANCE_HEADING -> 1;
            case QUESTION -> headed ? 2 : 1;
            default -> -1;
        };
    }

    /** Every row is asked for it, few for all of them. */
    private static Optional<Text> first(Row row) {
        for (Cell cell : row.cells()) {
            if (!cell.items().isEmpty() && cell.items().getFirst() instanceof Text text) {
                return Optional.of(text);
            }
        }
        return Optional.empty();
    }

    private static List<Text> texts(Row row) {
        return row.cells().stream()
                .flatMap(cell -> cell.items().stream().limit(1))
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .toList();
    }

    private static String words(List<Row> rows) {
        return rows.stream()
                .flatMap(row -> texts(row).stream())
                .map(Bookmarks::words)
                .collect(Collectors.joining(" / "));
    }

    /** A question is known by its number rather than by the word for it. */
    private static String words(Text text) {
        String said = text.runs().stream()
                .filter(run -> text.kind() != Kind.QUESTION || run.voice() != Voice.LABEL)
                .map(Run::words)
                .collect(Collectors.joining());
        return text.mark().map(number -> number.words() + ". ").orElse("") + Shortened.to(LONGEST, said);
    }
}
