package org.chancery.core.finding;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of each rule. Read from our own files, so that the default locale has no say. */
final class Messages {
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)}");
    private static final Properties ENGLISH = load("messages_en.properties");
    private static final Map<String, Properties> BY_LANGUAGE =
            Map.of("en", ENGLISH, "ru", load("messages_ru.properties"));

    private Messages() {}

    static boolean hasRule(String rule) {
        return ENGLISH.containsKey(rule);
    }

    static String of(Finding finding, Locale language) {
        Properties words = BY_LANGUAGE.getOrDefault(language.getLanguage(), ENGLISH);
        String pattern = words.getProperty(finding.rule(), ENGLISH.getProperty(finding.rule()));
        if (pattern == null) {
            return String.join("; ", finding.arguments());
        }
        return ARGUMENT.matcher(pattern).replaceAll(match -> {
            int index = Integer.parseInt(match.group(1));
            return index < finding.arguments().size()
                    ? Matcher.quoteReplacement(finding.arguments().get(index))
                    : "";
        });
    }

    private static Properties load(String name) {
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(Messages.class.getResourceAsStream(name), name), StandardCharsets.UTF_8)) {
            Properties properties = new Properties();
            properties.load(reader);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
