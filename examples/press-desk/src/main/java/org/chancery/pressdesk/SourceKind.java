package org.chancery.pressdesk;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What an input is written in. */
enum SourceKind {
    TEXT("text", "txt"),
    HTML("html", "html", "htm", "xhtml"),
    MARKDOWN("md", "md", "markdown"),
    WORD("docx", "docx"),
    JSON("json", "json"),
    JSON_LINES("jsonl", "jsonl");

    private final String word;
    private final List<String> extensions;

    SourceKind(String word, String... extensions) {
        this.word = word;
        this.extensions = List.of(extensions);
    }

    /** The kind that a file's extension, in lower case, tells. */
    static Optional<SourceKind> ofExtension(String extension) {
        return Arrays.stream(values())
                .filter(kind -> kind.extensions.contains(extension))
                .findFirst();
    }

    /** The kind that {@code --from} names, by its own word or by an extension. */
    static SourceKind named(String word) {
        return Arrays.stream(values())
                .filter(kind -> kind.word.equals(word) || kind.extensions.contains(word))
                .findFirst()
                .orElseThrow(() -> new UsageException("--from is " + words() + ", not \"" + word + "\""));
    }

    static String words() {
        return Arrays.stream(values()).map(kind -> kind.word).collect(Collectors.joining(", "));
    }

    /** The extensions of all that can be read, for people. */
    static String extensions() {
        return Arrays.stream(values())
                .flatMap(kind -> kind.extensions.stream())
                .map(extension -> "." + extension)
                .collect(Collectors.joining(", "));
    }

    String extension() {
        return extensions.getFirst();
    }
}
