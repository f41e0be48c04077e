package org.chancery.core.transcript.source;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.core.transcript.text.Style;
import org.jsoup.parser.Tag;

/** Tags of HTML within Markdown; what merely looks like one, such as {@code <Laughter>}, is words. */
final class MarkdownTags {
    private static final Pattern TAG = Pattern.compile("</?([A-Za-z][A-Za-z0-9]*)(?:\\s[^<>]*)?/?>|<!--.*?-->");

    private MarkdownTags() {}

    /** A tag, from one index of a text to another; a comment has no name. */
    record Found(String name, boolean closes, int from, int to) {
        boolean isBreak() {
            return name.equals("br");
        }

        Optional<Style.Sort> style() {
            return switch (name) {
                case "b", "strong" -> Optional.of(Style.Sort.STRONG);
                case "em", "i" -> Optional.of(Style.Sort.EMPHASIS);
                default -> Optional.empty();
            };
        }
    }

    /** The first tag at or behind an index. */
    static Optional<Found> find(String text, int from) {
        Matcher matcher = TAG.matcher(text);
        int at = from;
        while (matcher.find(at)) {
            String name = matcher.group(1) == null ? "" : matcher.group(1).toLowerCase(Locale.ROOT);
            if (name.isEmpty() || Tag.isKnownTag(name)) {
                boolean closes = text.startsWith("</", matcher.start());
                return Optional.of(new Found(name, closes, matcher.start(), matcher.end()));
            }
            at = matcher.start() + 1;
        }
        return Optional.empty();
    }
}
