package org.chancery.pressdesk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a transcript says, taken from the file without the reader under test: the lines from the one behind the title (the
 * longest of the first twenty) to the first two empty lines in a row, cut at colons and brackets, letters and digits only.
 */
final class SpokenWords {
    private static final int HEAD = 20;

    private SpokenWords() {}

    static List<String> of(Path transcript) throws IOException {
        return ofLines(Files.readAllLines(transcript));
    }

    /** Letters and digits alone: what no line break, bracket or punctuation of a layout can change. */
    static String letters(String text) {
        return text.codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static List<String> ofLines(List<String> lines) {
        return lines.subList(afterTitle(lines), end(lines)).stream()
                .filter(line -> !isFurniture(line))
                .flatMap(line -> Arrays.stream(line.split("[:()\\[\\]]", -1)))
                .map(SpokenWords::letters)
                .filter(words -> !words.isEmpty())
                .toList();
    }

    /** The lines between title and text: number, delivery, embargo. */
    private static boolean isFurniture(String line) {
        return Stream.of("Check against", "Сверять", "Сверить", "Embargo", "Эмбарго", "Не публиковать")
                        .anyMatch(line::startsWith)
                || line.matches("[\\d-]+");
    }

    private static int afterTitle(List<String> lines) {
        int longest = 0;
        for (int i = 0; i < Math.min(HEAD, lines.size()); i++) {
            if (isTitle(lines.get(i))
                    && lines.get(i).length() > lines.get(longest).length()) {
                longest = i;
            }
        }
        return longest + 1;
    }

    /** A title is the one long line of the head that is no sentence. */
    private static boolean isTitle(String line) {
        return !line.endsWith(".");
    }

    private static int end(List<String> lines) {
        for (int i = afterTitle(lines); i + 1 < lines.size(); i++) {
            if (lines.get(i).isBlank() && lines.get(i + 1).isBlank()) {
                return i;
            }
        }
        return lines.size();
    }
}
