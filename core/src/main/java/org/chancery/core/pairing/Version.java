package org.chancery.core.pairing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.chancery.core.model.Statement;
import org.chancery.core.transcript.Reading;
import org.chancery.core.transcript.outline.Outline;

/**
 * A statement in one language, with the lines by whose numbers links name its paragraphs.
 *
 * @param statement the statement
 * @param lines the lines of its source that are not empty, front matter and all, in order; the first is number 1
 */
public record Version(Statement statement, List<String> lines) {
    private static final Pattern SPACE = Pattern.compile("[\\p{Z}\\s]+");

    /** Copies the list. */
    public Version {
        Objects.requireNonNull(statement);
        lines = lines.stream().map(Version::normalized).toList();
    }

    /**
     * {@return a statement that was not read from a text: its lines are its title and then what stands in its body, a
     * paragraph or mark a line}
     */
    public static Version of(Statement statement) {
        var lines = new ArrayList<String>();
        lines.add(statement.title().first());
        Script.of(statement).pieces().forEach(piece -> lines.add(piece.text()));
        return new Version(statement, lines);
    }

    /**
     * {@return what was read from a text}
     *
     * @throws java.util.NoSuchElementException when no statement was
     */
    public static Version of(Reading reading) {
        var lines = new TreeMap<Integer, List<Outline.Span>>();
        reading.outline()
                .spans()
                .forEach(span -> lines.computeIfAbsent(span.line(), unseen -> new ArrayList<>())
                        .add(span));
        return new Version(
                reading.statement().orElseThrow(),
                lines.values().stream().map(Version::joined).toList());
    }

    /** {@return the language of the text; of several, the first} */
    public Locale language() {
        return statement.languages().getFirst();
    }

    /**
     * {@return the SHA-256 of the lines, each run of white space as one space, joined by line feeds, in UTF-8, as 64
     * lower-case hexadecimal digits}
     */
    public String fingerprint() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] text = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(digest.digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** The pieces of a line as they stand in it: a gap between two is white space. */
    private static String joined(List<Outline.Span> spans) {
        var line = new StringBuilder();
        int column = 0;
        for (Outline.Span span : spans.stream()
                .sorted(Comparator.comparingInt(Outline.Span::column))
                .toList()) {
            line.append(column > 0 && span.column() > column ? " " : "").append(span.text());
            column = span.column() + span.text().codePointCount(0, span.text().length());
        }
        return line.toString();
    }

    private static String normalized(String line) {
        return SPACE.matcher(line).replaceAll(" ").strip();
    }
}
