package org.chancery.render.html.internal.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chancery.core.render.Layout;
import org.chancery.core.render.RenderException;
import org.chancery.core.render.Resources;

/**
 * The style of some pages of a site.
 *
 * @param text the style sheet
 */
record Style(String text) {
    /** What no style sheet needs, and what would end it or mean something elsewhere. */
    private static final Pattern FOREIGN = Pattern.compile("<[^\\s\\d=]|\\$\\{|#\\{|@import|[\\p{Cntrl}&&[^\\s]]");

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern WHITE_SPACE = Pattern.compile("(?<=[{};,:>])\\s+|\\s+(?=[{}>])|(?<=\\s)\\s+");
    private static final Style LISTING = own("page.css", "listing.css");
    private static final Style INTERLEAVED = own("page.css", "statement.css");
    private static final Style HANGING = own("page.css", "statement.css", "hanging.css");
    private static final Style COLUMNS = own("page.css", "statement.css", "columns.css");

    /** {@return our style of the pages of statements} */
    static Style of(Layout layout) {
        return switch (layout) {
            case SINGLE, SEQUENTIAL -> HANGING;
            case SIDE_BY_SIDE, FACING_PAGES -> COLUMNS;
            case INTERLEAVED -> INTERLEAVED;
        };
    }

    /** {@return our style of all other pages} */
    static Style ofListings() {
        return LISTING;
    }

    /**
     * {@return this style with what the owner of the site adds}
     *
     * @throws IOException when a style sheet is missing, cannot be read, or holds more than style
     */
    Style with(Theme theme, Resources resources) throws IOException {
        String themed = text + theme.tokens();
        return new Style(theme.style().isEmpty() ? themed : themed + added(theme.style(), resources));
    }

    /** {@return its hash, as a policy names it} */
    String hash() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    private static String added(String name, Resources resources) throws IOException {
        byte[] bytes = resources
                .read(name)
                .orElseThrow(
                        () -> new RenderException("There is no style sheet \"" + name + "\"; put it beside the input"));
        String text = decode(name, bytes).replaceAll("\r\n?", "\n");
        var foreign = FOREIGN.matcher(text);
        if (foreign.find()) {
            long line = text.substring(0, foreign.start()).lines().count();
            throw new RenderException("The style sheet \"" + name + "\" holds more than style: \"" + foreign.group()
                    + "\" in line " + Math.max(1, line) + "; take it out");
        }
        return text;
    }

    private static String decode(String name, byte[] bytes) throws RenderException {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new RenderException("The style sheet \"" + name + "\" is not UTF-8; save it as such", e);
        }
    }

    private static Style own(String... files) {
        return new Style(Arrays.stream(files).map(Style::read).collect(Collectors.joining()));
    }

    /** Every page carries the style, so it goes without what is there for people who read it. */
    private static String read(String name) {
        try (InputStream in = Objects.requireNonNull(Style.class.getResourceAsStream(name))) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            String plain = COMMENT.matcher(text).replaceAll("");
            return WHITE_SPACE.matcher(plain).replaceAll("").replace(";}", "}").strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
