package org.chancery.core.transcript.source;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The character set that a page declares in its first bytes, as the HTML standard has it. */
final class Declaration {
    private static final int SEARCHED = 4_096;
    private static final Pattern CHARSET =
            Pattern.compile("(?i)(?:charset|encoding)\\s*=\\s*[\"']?\\s*([a-z0-9][a-z0-9._:-]{0,40})");

    private Declaration() {}

    static Optional<Charset> charset(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, SEARCHED), StandardCharsets.ISO_8859_1);
        Matcher matcher = CHARSET.matcher(start);
        while (matcher.find()) {
            if (Charset.isSupported(matcher.group(1))) {
                return Optional.of(Charset.forName(matcher.group(1)));
            }
        }
        return Optional.empty();
    }
}
