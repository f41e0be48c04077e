package org.chancery.core.internal.language;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads the property files that hold words; in UTF-8, beside the class that knows what they mean. */
public final class WordFile {
    private WordFile() {}

    /** {@return the words of a file, in the order of their keys: that of a hash would decide between words that overlap} */
    public static SortedMap<String, String> read(Class<?> beside, String name) {
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(beside.getResourceAsStream(name), name), StandardCharsets.UTF_8)) {
            var properties = new Properties();
            properties.load(reader);
            var words = new TreeMap<String, String>();
            properties.forEach((key, value) -> words.put(key.toString(), value.toString()));
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
