package org.chancery.core.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every rule has its words in both languages and its heading in the documentation. */
class RulesTest {
    private static final Pattern HEADING = Pattern.compile("(?m)^### `([^`]+)`$\\n\\n(?=[^#\\n])");
    private static final Pattern ARGUMENT = Pattern.compile("\\{\\d}");

    @Test
    void everyRuleHasItsWordsInBothLanguages() throws IOException {
        assertEquals(english().stringPropertyNames(), russian().stringPropertyNames());
    }

    @Test
    void bothLanguagesQuoteTheSameArguments() throws IOException {
        Properties russian = russian();
        english()
                .forEach((rule, words) -> assertEquals(
                        arguments(words.toString()), arguments(russian.getProperty(rule.toString())), rule.toString()));
    }

    @Test
    void theWordsOfEachLanguageAreInIt() throws IOException {
        Pattern cyrillic = Pattern.compile("\\p{IsCyrillic}");
        english()
                .forEach((rule, words) ->
                        assertFalse(cyrillic.matcher(words.toString()).find(), rule.toString()));
        russian()
                .forEach((rule, words) ->
                        assertTrue(cyrillic.matcher(words.toString()).find(), rule.toString()));
    }

    @Test
    void everyRuleIsExplainedUnderItsHeadingAndNothingElseIs() throws IOException {
        Set<String> explained = HEADING.matcher(Files.readString(Path.of("docs", "rules.md")))
                .results()
                .map(heading -> heading.group(1))
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(new TreeSet<>(english().stringPropertyNames()), explained);
    }

    private static Set<String> arguments(String words) {
        return ARGUMENT.matcher(words).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    private static Properties english() throws IOException {
        return read("messages_en.properties");
    }

    private static Properties russian() throws IOException {
        return read("messages_ru.properties");
    }

    private static Properties read(String name) throws IOException {
        try (Reader reader = new InputStreamReader(Finding.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
            Properties properties = new Properties();
            properties.load(reader);
            return properties;
        }
    }
}
