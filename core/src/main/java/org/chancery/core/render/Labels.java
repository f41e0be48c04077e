package org.chancery.core.render;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words that renderers print of their own: “Question”, “Phone”, “as of”, the names of the months.
 *
 * <p>They come from property files of ours, one a language, never from the JDK's locale data, so that output does not
 * change with the Java version. Keys are those of {@code labels_en.properties}. Immutable.
 */
public final class Labels {
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)}");
    private static final Labels STANDARD = load();

    private final Map<String, Properties> byLanguage;

    private Labels(Map<String, Properties> byLanguage) {
        this.byLanguage = byLanguage;
    }

    /** {@return the labels that come with the library, in English and Russian} */
    public static Labels standard() {
        return STANDARD;
    }

    /**
     * {@return these labels with those of one more language, or with some words of a language replaced}
     *
     * @param language whose words they are; its country does not count
     * @param file a property file with the keys of {@code labels_en.properties}; what it lacks stays English
     * @throws IOException when it cannot be read
     * @throws IllegalArgumentException when it has a key that no renderer asks for, or the language is none
     */
    public Labels with(Locale language, Reader file) throws IOException {
        if (language.getLanguage().isEmpty()) {
            throw new IllegalArgumentException("Labels need a language; \"und\" is none");
        }
        Properties words = new Properties();
        words.putAll(byLanguage.getOrDefault(language.getLanguage(), new Properties()));
        words.load(file);
        for (String key : words.stringPropertyNames()) {
            if (!english().containsKey(key)) {
                throw new IllegalArgumentException("No renderer prints a label \"" + key + "\"");
            }
        }
        var all = new HashMap<>(byLanguage);
        all.put(language.getLanguage(), words);
        return new Labels(all);
    }

    /**
     * {@return the words for a key, in a language or else in English}
     *
     * @throws IllegalArgumentException when there is no such key
     */
    public Label get(String key, Locale language) {
        Properties words = byLanguage.get(language.getLanguage());
        if (words != null && words.getProperty(key) != null) {
            return new Label(words.getProperty(key), language);
        }
        String english = english().getProperty(key);
        if (english == null) {
            throw new IllegalArgumentException("There is no label \"" + key + "\"");
        }
        return new Label(english, Locale.ENGLISH);
    }

    /** {@return the words for a constant of the model, by the key {@code prefix.constant-name}} */
    public Label get(String prefix, Enum<?> constant, Locale language) {
        return get(prefix + "." + constant.name().toLowerCase(Locale.ROOT).replace('_', '-'), language);
    }

    /** {@return a date in words, as the language writes it: “14 May 2025”, «14 мая 2025 г.»} */
    public Label date(LocalDate date, Locale language) {
        Label month = get("month." + date.getMonthValue(), language);
        Label pattern = get("date", language);
        if (!month.language().equals(pattern.language())) {
            return date(date, Locale.ENGLISH); // rather than a date in two languages
        }
        return new Label(
                pattern.text()
                        .replace("{day}", Integer.toString(date.getDayOfMonth()))
                        .replace("{month}", month.text())
                        .replace("{year}", Integer.toString(date.getYear())),
                pattern.language());
    }

    /** {@return a moment in words, as its offset has it: “14 May 2025, 10:00 (UTC+03:00)”} */
    public Label moment(OffsetDateTime moment, Locale language) {
        Label day = date(moment.toLocalDate(), language);
        String offset = moment.getOffset().getId().replace("Z", "");
        return new Label(day.text() + ", " + moment.toLocalTime() + " (UTC" + offset + ")", day.language());
    }

    /** {@return a label whose {@code {0}}, {@code {1}} … are replaced by arguments} */
    public Label format(String key, Locale language, Object... arguments) {
        Label label = get(key, language);
        String text = ARGUMENT.matcher(label.text()).replaceAll(match -> {
            int index = Integer.parseInt(match.group(1));
            return Matcher.quoteReplacement(index < arguments.length ? arguments[index].toString() : match.group());
        });
        return new Label(text, label.language());
    }

    /** {@return a label around a date in words, all of it in one language} */
    public Label dated(String key, LocalDate date, Locale language) {
        Label words = date(date, language);
        Label label = format(key, language, words.text());
        return label.language().equals(words.language())
                ? label
                : format(key, Locale.ENGLISH, date(date, Locale.ENGLISH).text());
    }

    private Properties english() {
        return Objects.requireNonNull(byLanguage.get("en"));
    }

    private static Labels load() {
        return new Labels(Map.of("en", load("labels_en.properties"), "ru", load("labels_ru.properties")));
    }

    private static Properties load(String name) {
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(Labels.class.getResourceAsStream(name), name), StandardCharsets.UTF_8)) {
            Properties properties = new Properties();
            properties.load(reader);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Words and the language they are in, which is not the one asked for when they had to fall back.
     *
     * @param text the words
     * @param language theirs
     */
    public record Label(String text, Locale language) {}
}
