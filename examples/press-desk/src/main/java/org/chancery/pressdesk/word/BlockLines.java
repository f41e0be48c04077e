package org.chancery.pressdesk.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The text that a Word file was converted to, each paragraph on a line.
 *
 * @param html HTML as the converter writes it
 */
record BlockLines(String html) {
    private static final Pattern BLOCK = Pattern.compile("(?=<(?:p|h[1-6]|li)[ >])");
    private static final Pattern TAG = Pattern.compile("<[^>]*>");

    static BlockLines of(String converted) {
        String oneLine = converted.replace('\n', ' ').replace('\r', ' ');
        String html = BLOCK.matcher(oneLine).replaceAll("\n");
        return new BlockLines(html.startsWith("\n") ? html.substring(1) : html);
    }

    /** Those of a file's paragraphs that are not among the lines; each line stands for one paragraph. */
    List<Snippet> missing(List<Snippet> paragraphs) {
        Map<String, Integer> left = new HashMap<>();
        html.lines().map(BlockLines::letters).forEach(line -> left.merge(line, 1, Integer::sum));
        var missing = new ArrayList<Snippet>();
        for (Snippet paragraph : paragraphs) {
            String letters = Snippet.letters(paragraph.text());
            boolean isThere = paragraph.isSpare()
                    ? left.containsKey(letters)
                    : paragraph.part().equals(WordParts.DOCUMENT) && take(left, letters);
            if (!letters.isEmpty() && !isThere) {
                missing.add(paragraph);
            }
        }
        return missing.stream().distinct().toList();
    }

    private static boolean take(Map<String, Integer> left, String letters) {
        return left.getOrDefault(letters, 0) > 0 && left.merge(letters, -1, Integer::sum) >= 0;
    }

    private static String letters(String line) {
        String text = TAG.matcher(line).replaceAll("");
        return Snippet.letters(text.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&"));
    }
}
