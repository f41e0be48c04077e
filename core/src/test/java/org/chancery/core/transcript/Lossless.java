package org.chancery.core.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.core.model.Localized;
import org.chancery.core.model.Part;
import org.chancery.core.model.Passage;
import org.chancery.core.model.Statement;
import org.chancery.core.model.Turn;
import org.chancery.core.model.Unplaced;
import org.chancery.core.transcript.outline.Outline;

/** Checks that nothing of a source is lost, moved or said twice. */
final class Lossless {
    private static final Set<Outline.Kind> PLACED = EnumSet.range(Outline.Kind.LABEL, Outline.Kind.OMISSION);
    private static final Set<Outline.Kind> ASIDE =
            EnumSet.of(Outline.Kind.UNPLACED, Outline.Kind.FURNITURE, Outline.Kind.INSET);

    static {
        PLACED.add(Outline.Kind.LEAD);
        PLACED.remove(Outline.Kind.PERSON);
    }

    private Lossless() {}

    static void check(String source, Reading reading) {
        List<Outline.Span> spans = reading.outline().spans();
        assertEquals(
                squeezed(withoutMark(source)),
                squeezed(spans.stream().map(Outline.Span::text).collect(Collectors.joining())));
        for (int i = 1; i < spans.size(); i++) {
            assertTrue(isBefore(spans.get(i - 1), spans.get(i)), spans.get(i).toString());
        }
        reading.statement().ifPresent(statement -> check(spans, statement));
    }

    private static void check(List<Outline.Span> spans, Statement statement) {
        var outline = new StringBuilder();
        for (int i = 0; i < spans.size(); i++) {
            if (PLACED.contains(spans.get(i).kind())) {
                boolean noted = i + 1 < spans.size() && spans.get(i + 1).kind() == Outline.Kind.QUALIFIER;
                outline.append(withoutSigns(spans.get(i), noted));
            }
        }
        assertEquals(letters(outline.toString()), letters(model(statement)));
        assertEquals(
                spans.stream()
                        .filter(span -> ASIDE.contains(span.kind()))
                        .map(Outline.Span::text)
                        .toList(),
                statement.provenance().unplaced().stream().map(Unplaced::text).toList());
    }

    private static boolean isBefore(Outline.Span one, Outline.Span other) {
        return one.line() < other.line()
                || (one.line() == other.line()
                        && one.column()
                                        + one.text()
                                                .codePointCount(0, one.text().length())
                                <= other.column());
    }

    private static String withoutSigns(Outline.Span span, boolean noted) {
        String text = span.text();
        return switch (span.kind()) {
            case LABEL -> {
                String bare = withoutColon(text);
                yield noted || !bare.equals(text) ? bare : withoutHouseSigns(bare);
            }
            case QUALIFIER -> withoutColon(text);
            default -> text;
        };
    }

    private static String withoutColon(String label) {
        return label.replaceAll("[:：.\\-–—【】]+$|^[【]", "");
    }

    /** A page may set labels apart by brackets and strokes and no colon; brackets around a part of a label belong to it. */
    private static String withoutHouseSigns(String label) {
        return label.matches("[\\[(（〔].*[])）〕]|[^(（]*[)）]|.*[/|]")
                ? label.replaceAll("^[\\[(（〔]|[])）〕/|]$", "")
                : label;
    }

    /** All that a model holds of a text, in order. */
    static String model(Statement statement) {
        var text = new StringBuilder();
        for (Part part : statement.body()) {
            switch (part) {
                case Part.Exchange exchange -> {
                    exchange.question().printed().ifPresent(turn -> turn(turn, text));
                    exchange.replies().forEach(reply -> part(reply, text));
                }
                default -> part(part, text);
            }
        }
        return text.toString();
    }

    private static void part(Object part, StringBuilder text) {
        switch (part) {
            case Part.Spoken spoken -> turn(spoken.turn(), text);
            case Part.Heading heading -> passage(heading.passage(), text);
            case Part.Narrative narrative -> narrative.passages().forEach(passage -> passage(passage, text));
            case Part.Break mark -> text.append(mark.printed().first());
            case Part.Omission mark -> text.append(mark.printed().first());
            default -> throw new AssertionError("The reader makes no " + part);
        }
    }

    private static void turn(Turn turn, StringBuilder text) {
        turn.label().map(Localized::first).ifPresent(text::append);
        turn.qualifier().ifPresent(qualifier -> text.append(qualifier.printed().first()));
        turn.passages().forEach(passage -> passage(passage, text));
    }

    private static void passage(Passage passage, StringBuilder text) {
        text.append(Samples.printed(passage));
    }

    /** What labels are set apart by stands in the source and not in a model. */
    private static String letters(String text) {
        return squeezed(text.replaceAll("[:：.\\-–—【】]", ""));
    }

    /** The characters that are no space, with every character that is no text as one sign. */
    static String squeezed(String text) {
        var squeezed = new StringBuilder();
        text.codePoints()
                .filter(c -> !isSpace(c))
                .map(c -> isText(c) ? c : 0xFFFD)
                .forEach(squeezed::appendCodePoint);
        return squeezed.toString();
    }

    /** A source without the byte order mark it may begin with. */
    static String withoutMark(String source) {
        return source.startsWith("\uFEFF") ? source.substring(1) : source;
    }

    private static boolean isSpace(int c) {
        return Character.isSpaceChar(c) || (c >= '\t' && c <= '\r') || c == 0x85;
    }

    private static boolean isText(int c) {
        boolean control = c < ' ' || (c >= 0x7F && c < 0xA0) || (c >= 0x2400 && c <= 0x2421);
        boolean nothing = (c >= 0xD800 && c < 0xE000) || (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
        return !control && !nothing;
    }
}
