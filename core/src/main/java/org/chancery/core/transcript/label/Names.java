package org.chancery.core.transcript.label;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.chancery.core.transcript.text.Word;

/** Tells whether two printed names are the same person's. */
public final class Names {
    private static final int SHORTEST_STEM = 3;
    private static final int LONGEST_ENDING = 3;

    private Names() {}

    /** {@return what two printings of one name have in common, whatever their case and the space in them} */
    public static String key(String name) {
        return Word.of(name).stream().map(Word::folded).collect(Collectors.joining(" "));
    }

    /** {@return the last two words of a text: where more are printed before a name, it is most often these} */
    public static String lastTwo(String text) {
        List<Word> words = Word.of(text);
        return words.size() <= 2
                ? text
                : text.substring(words.get(words.size() - 2).from());
    }

    /** {@return the last word of a name, in lower case and without initials that are joined to it} */
    public static String surname(String name) {
        List<Word> words = Word.of(name);
        String last = words.isEmpty()
                ? name.toLowerCase(Locale.ROOT)
                : words.getLast().folded();
        return last.substring(last.lastIndexOf('.') + 1);
    }

    /** {@return whether a name in the form in which it is called is the one that is printed in another form} */
    public static boolean sameInflected(String called, String printed) {
        return compatible(given(called), given(printed), true) && sameStem(surname(called), surname(printed));
    }

    /** {@return whether two surnames differ in their endings only} */
    public static boolean sameStem(String one, String other) {
        int common = 0;
        while (common < Math.min(one.length(), other.length()) && one.charAt(common) == other.charAt(common)) {
            common++;
        }
        return common >= SHORTEST_STEM && one.length() - common <= 2 && other.length() - common <= LONGEST_ENDING;
    }

    /** {@return what stands before the surname, each name by itself} */
    public static List<String> given(String name) {
        String all = name.toLowerCase(Locale.ROOT).replace(".", ". ");
        List<String> words = Word.of(all).stream().map(Word::folded).toList();
        return words.isEmpty() ? words : words.subList(0, words.size() - 1);
    }

    /** {@return whether what stands before a surname is the same, or the same with some names given as initials} */
    public static boolean compatible(List<String> one, List<String> other) {
        return compatible(one, other, false);
    }

    /** “Anna Berg” and “Maria Anna Berg”. */
    private static boolean sameEnd(List<String> one, List<String> other) {
        int common = Math.min(one.size(), other.size());
        return one.subList(one.size() - common, one.size()).equals(other.subList(other.size() - common, other.size()));
    }

    private static boolean compatible(List<String> one, List<String> other, boolean inflected) {
        if (one.isEmpty() || other.isEmpty()) {
            return false;
        }
        if (one.size() != other.size() && !inflected && sameEnd(one, other)) {
            return true;
        }
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            String a = one.get(i);
            String b = other.get(i);
            boolean initial = a.length() == 1 || b.length() == 1;
            if (initial ? a.charAt(0) != b.charAt(0) : !(a.equals(b) || (inflected && sameStem(a, b)))) {
                return false;
            }
        }
        return true;
    }
}
