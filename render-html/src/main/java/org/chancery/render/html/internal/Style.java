package org.chancery.render.html.internal;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateHTMLOutputModel;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Objects;

/** The style of all pages, and the hash by which their policy lets it in. */
final class Style {
    private static final String TEXT = read();

    private Style() {}

    /** {@return the style sheet, to be printed as it is} */
    static TemplateHTMLOutputModel text() {
        try {
            return HTMLOutputFormat.INSTANCE.fromMarkup(TEXT);
        } catch (TemplateModelException e) {
            throw new IllegalStateException("Text is always markup", e);
        }
    }

    /** {@return its hash, as a policy names it} */
    static String hash() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(TEXT.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    private static String read() {
        try (InputStream in = Objects.requireNonNull(Style.class.getResourceAsStream("page.css"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
