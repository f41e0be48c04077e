package org.chancery.render.html.internal;

import freemarker.cache.TemplateLoader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the templates beside this class, by plain names. */
final class OwnTemplates implements TemplateLoader {
    private static final Pattern NAME = Pattern.compile("[a-z-]+\\.ftl");

    @Override
    public @Nullable Object findTemplateSource(String name) throws IOException {
        if (!NAME.matcher(name).matches()) {
            return null;
        }
        try (InputStream found = OwnTemplates.class.getResourceAsStream(name)) {
            return found == null ? null : name;
        }
    }

    @Override
    public long getLastModified(Object source) {
        return 0;
    }

    @Override
    public Reader getReader(Object source, String encoding) {
        InputStream found = OwnTemplates.class.getResourceAsStream(source.toString());
        return new InputStreamReader(Objects.requireNonNull(found), StandardCharsets.UTF_8);
    }

    @Override
    public void closeTemplateSource(Object source) {}
}
