package org.chancery.core.transcript;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.chancery.core.transcript.dialect.Word;

/** Tells whether two printed names are the same person's. */
final class Names {
    private static final int SHORTEST_STEM = 3;
    private static final int LONGEST_ENDING = 3;

    private Names() {}

    /** What two printings of one name have in common, whatever their case and the space in them. */
    static String key(String name) {
        return Word.of(name).stream().map(Word::folded).collect(Collectors.joining(" "));
    }

    /** The last word of a name, in lower case and without initials that are joined to it. */
    static String surname(String name) {
        String last = Word.of(name).getLast().folded();
        return last.substring(last.lastIndexOf('.') + 1);
    }

    /** Whether a name in the form in which it is called is the one that is printed in another form. */
    static boolean sameInflected(String called, String printed) {
        return compatible(given(called), given(printed)) && sameStem(surname(called), surname(printed));
    }

    /** Whether two surnames differ in their endings only. */
    static boolean sameStem(String one, String other) {
        int common = 0;
        while (common < Math.min(one.length(), other.length()) && one.charAt(common) == other.charAt(common)) {
            common++;
        }
        return common >= SHORTEST_STEM && one.length() - common <= 2 && other.length() - common <= LONGEST_ENDING;
    }

    /** What stands before the surname, each name by itself. */
    static List<String> given(String name) {
        String all = name.toLowerCase(Locale.ROOT).replace(".", ". ");
        List<String> words = Word.of(all).stream().map(Word::folded).toList();
        return words.subList(0, words.size() - 1);
    }

    /** Whether what stands before a surname is the same, or the same with some names given as initials. */
    static boolean compatible(List<String> one, List<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return false;
        }
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            String a = one.get(i);
            String b = other.get(i);
            boolean initial = a.length() == 1 || b.length() == 1;
            if (initial ? a.charAt(0) != b.charAt(0) : !a.equals(b)) {
                return false;
            }
        }
        return true;
    }
}
