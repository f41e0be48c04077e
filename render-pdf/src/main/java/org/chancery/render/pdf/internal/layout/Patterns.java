package org.chancery.render.pdf.internal.layout;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.StringTokenizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Patterns that say where the words of a language may be parted (after Liang), in the XML that Apache FOP made usual. Of
 * the XML only the lists are read, which takes a few milliseconds rather than the tenth of a second of a parser and a
 * general tree.
 */
final class Patterns {
    private static final int LEAST = 2;
    private static final int LEAST_AFTER_WHERE_SAID = 3;
    private static final int SHORTEST = 5;
    private static final int LONGEST = 60;
    private static final long SPREAD = 0x9E3779B97F4A7C15L; // spreads numbers that follow each other
    private static final int SHIFT = 32;
    private static final Pattern COMMENT = Pattern.compile("(?s)<!--.*?-->");
    private static final Pattern LIMITS = Pattern.compile("<hyphen-min before=\"(\\d)\" after=\"(\\d)\"");

    private final int before;
    private final int after;

    /**
     * A tree whose branches are in a table that is never more than half full: where a node and a letter meet, in one
     * number, and beside it the node they lead to. Node 0 is the root.
     */
    private long[] branches = new long[1 << 15];

    private int[] targets = new int[1 << 15];
    private int nodes = 1;

    /** The digits of the patterns that end in each node. */
    private final List<byte[]> digits = new ArrayList<>();

    private int[] values = new int[1 << 14];

    private Patterns(String xml) {
        Matcher limits = LIMITS.matcher(xml);
        boolean limited = limits.find();
        before = limited ? Math.max(LEAST, Integer.parseInt(limits.group(1))) : LEAST;
        after = limited ? Math.max(LEAST_AFTER_WHERE_SAID, Integer.parseInt(limits.group(2))) : LEAST;
        digits.add(new byte[0]);
        words(xml, "patterns").forEach(this::add);
        words(xml, "exceptions").forEach(this::except);
    }

    /**
     * {@return the patterns in a file}
     *
     * @throws IllegalArgumentException when it has none
     */
    static Patterns read(InputStream in) throws IOException {
        String xml = COMMENT.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                .replaceAll("");
        if (!xml.contains("<patterns>")) {
            throw new IllegalArgumentException("it has no <patterns>");
        }
        return new Patterns(xml);
    }

    /** Marks the letters of a word after which it may be parted; {@code word} is in lower case. */
    void mark(char[] word, boolean[] ends) {
        int length = word.length;
        if (length < SHORTEST || length > LONGEST) {
            return;
        }
        char[] framed = new char[length + 2];
        framed[0] = '.';
        framed[length + 1] = '.';
        System.arraycopy(word, 0, framed, 1, length);
        byte[] weights = new byte[length + 3];
        for (int start = 0; start < framed.length; start++) {
            weigh(framed, start, weights);
        }
        for (int i = before; i <= length - after; i++) {
            ends[i - 1] = weights[i + 1] % 2 == 1;
        }
    }

    private void weigh(char[] framed, int start, byte[] weights) {
        int node = 0;
        for (int i = start; i < framed.length; i++) {
            node = child(node, framed[i]);
            if (node == 0) {
                return;
            }
            if (values[node] > 0) {
                raise(weights, start, digits.get(values[node]));
            }
        }
    }

    private static void raise(byte[] weights, int start, byte[] found) {
        for (int i = 0; i < found.length; i++) {
            weights[start + i] = (byte) Math.max(weights[start + i], found[i]);
        }
    }

    private int child(int node, char letter) {
        return targets[slot(branch(node, letter))];
    }

    private static long branch(int node, char letter) {
        return ((long) node << Character.SIZE) | letter;
    }

    /** Where a branch stands in the table, or would. */
    private int slot(long branch) {
        int mask = branches.length - 1;
        int slot = (int) ((branch * SPREAD) >>> SHIFT) & mask;
        while (targets[slot] != 0 && branches[slot] != branch) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    /** Adds a pattern such as {@code ад1ж2д}. */
    private void add(String pattern) {
        byte[] weights = new byte[pattern.length() + 1];
        int node = 0;
        int depth = 0;
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c >= '0' && c <= '9') {
                weights[depth] = (byte) (c - '0');
            } else {
                node = grown(node, c);
                depth++;
            }
        }
        values[node] = digits.size();
        digits.add(Arrays.copyOf(weights, depth + 1));
    }

    /** Adds a word whose parts are known, as a pattern that outweighs all others. */
    private void except(String word) {
        var pattern = new StringBuilder(".");
        for (int i = 0; i < word.length(); i++) {
            boolean parted = word.charAt(i) == '-';
            pattern.append(parted ? "9" : (i > 0 && word.charAt(i - 1) != '-' ? "8" : "") + word.charAt(i));
        }
        add(pattern.append('.').toString());
    }

    private int grown(int node, char letter) {
        long branch = branch(node, letter);
        int slot = slot(branch);
        if (targets[slot] == 0) {
            branches[slot] = branch;
            targets[slot] = nodes++;
            makeRoom();
            return nodes - 1;
        }
        return targets[slot];
    }

    private void makeRoom() {
        if (nodes == values.length) {
            values = Arrays.copyOf(values, nodes * 2);
        }
        if (nodes * 2 > branches.length) {
            long[] known = branches;
            int[] leads = targets;
            branches = new long[known.length * 2];
            targets = new int[known.length * 2];
            for (int i = 0; i < known.length; i++) {
                if (leads[i] != 0) {
                    int slot = slot(known[i]);
                    branches[slot] = known[i];
                    targets[slot] = leads[i];
                }
            }
        }
    }

    private static List<String> words(String xml, String element) {
        int start = xml.indexOf("<" + element + ">");
        int end = xml.indexOf("</" + element + ">", Math.max(0, start));
        var words = new ArrayList<String>();
        if (start >= 0 && end >= 0) {
            var tokens = new StringTokenizer(xml.substring(start + element.length() + 2, end));
            while (tokens.hasMoreTokens()) {
                words.add(tokens.nextToken());
            }
        }
        return words;
    }
}
