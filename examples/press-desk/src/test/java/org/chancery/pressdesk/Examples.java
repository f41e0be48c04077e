package org.chancery.pressdesk;

import java.nio.file.Path;

/** The sample input that comes with the project. */
final class Examples {
    static final Path TRANSCRIPTS = Path.of("..", "transcripts");
    static final Path STATEMENTS = Path.of("..", "statements");
    static final Path ENGLISH = TRANSCRIPTS.resolve("news-conference.en.txt");
    static final Path RUSSIAN = TRANSCRIPTS.resolve("news-conference.ru.txt");

    private Examples() {}
}
