package org.chancery.core.transcript.source;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Mends quotation marks inside the titles of links, {@code [text](address "The "Herald"")}, for the parser alone: by
 * CommonMark that is no link, though everybody sees one, and its address would be read as words. Nothing changes its
 * place, and the words are taken from the source.
 */
final class LinkTitles {
    private static final Pattern BEGINNING = Pattern.compile("\\]\\([^\\s()<>]{1,2000}[ \\t]{1,10}\"");
    private static final String END = "\")";
    private static final int LONGEST = 1_000;

    private LinkTitles() {}

    /** {@return a line in which marks within titles are none that could end them} */
    static String mended(String line) {
        if (line.indexOf(END) < 0) {
            return line;
        }
        var mended = new StringBuilder(line);
        Matcher link = BEGINNING.matcher(line);
        int at = 0;
        while (link.find(at)) {
            String title = line.substring(link.end(), Math.min(line.length(), link.end() + LONGEST));
            int end = title.indexOf(END);
            for (int i = title.lastIndexOf('"', end - 1); end > 0 && i >= 0; i = title.lastIndexOf('"', i - 1)) {
                if (i == 0 || title.charAt(i - 1) != '\\') {
                    mended.setCharAt(link.end() + i, '\'');
                }
            }
            at = link.end() + Math.max(end, 0);
        }
        return mended.toString();
    }
}
