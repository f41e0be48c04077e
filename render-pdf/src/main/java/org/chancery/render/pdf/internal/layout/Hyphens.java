package org.chancery.render.pdf.internal.layout;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.chancery.core.render.RenderException;
import org.jspecify.annotations.Nullable;

/**
 * Finds where words may be parted. The patterns of English and Russian come as a dependency; the user may have a folder
 * with those of other languages, or better ones. Serves one rendering; not thread-safe.
 */
public final class Hyphens {
    private static final Map<String, Optional<Patterns>> STANDARD = new ConcurrentHashMap<>();

    /** Those of which we know that they may be used by everyone. */
    private static final Map<String, String> FILES = Map.of("en", "en_GB", "ru", "ru");

    private final Optional<Path> folder;
    private final Map<Locale, Optional<Patterns>> known = new HashMap<>();

    /** Looks in a folder first, if there is one, for files such as {@code de.xml} or {@code pt-BR.xml}. */
    public Hyphens(Optional<Path> folder) {
        this.folder = folder;
    }

    /** {@return the patterns of a language, if there are any} */
    Optional<Patterns> of(Locale language) {
        return known.computeIfAbsent(language, this::find);
    }

    private Optional<Patterns> find(Locale language) {
        for (String name : new String[] {language.toLanguageTag(), language.getLanguage()}) {
            Path file = folder.map(where -> where.resolve(name + ".xml")).orElse(null);
            if (file != null && Files.isRegularFile(file)) {
                return Optional.of(own(file));
            }
        }
        return STANDARD.computeIfAbsent(language.getLanguage(), Hyphens::standard);
    }

    private static Patterns own(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return Patterns.read(in);
        } catch (IOException | IllegalArgumentException e) {
            throw new UncheckedIOException(
                    new RenderException("The hyphenation patterns " + file + " cannot be used: " + e.getMessage(), e));
        }
    }

    private static Optional<Patterns> standard(String language) {
        String name = FILES.get(language);
        if (name == null) {
            return Optional.empty();
        }
        try (InputStream in = open(name)) {
            return in == null ? Optional.empty() : Optional.of(Patterns.read(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable InputStream open(String name) {
        return Hyphens.class.getClassLoader().getResourceAsStream("com/itextpdf/hyph/" + name + ".xml");
    }
}
