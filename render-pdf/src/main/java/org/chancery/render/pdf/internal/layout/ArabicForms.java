package org.chancery.render.pdf.internal.layout;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/**
 * The forms that Arabic letters take beside each other, as Unicode encodes them for the page (U+FB50 to U+FEFC). There
 * the forms of a letter follow each other: isolated, final and, where it joins the next letter, initial and medial; so
 * the table need not be written down.
 */
final class ArabicForms {
    private static final int ISOLATED = 0;
    private static final int FINAL = 1;
    private static final int INITIAL = 2;
    private static final int MEDIAL = 3;
    private static final int TATWEEL = 0x640;
    private static final int JOINER = 0x200D;
    private static final char LAM = '\u0644';

    private static final Map<String, int[]> FORMS = forms();

    private ArabicForms() {}

    static boolean isArabic(int c) {
        return c >= 0x600 && c <= 0x6FF;
    }

    /** {@return whether a letter and the one after it make one form: lam and alef} */
    static boolean isLigature(int c, int next) {
        return c == LAM && FORMS.containsKey(Character.toString(c) + Character.toString(next));
    }

    /** {@return the form of a letter, or of two that make one, between neighbours that may join it} */
    static int form(String letter, int before, int after) {
        int[] forms = FORMS.get(letter);
        if (forms == null) {
            return letter.codePointAt(0);
        }
        boolean joined = joinsNext(before);
        boolean joining = forms.length > INITIAL && joinsPrevious(after);
        int form = joined ? (joining ? MEDIAL : FINAL) : joining ? INITIAL : ISOLATED;
        return form < forms.length ? forms[form] : letter.codePointAt(0);
    }

    private static boolean joinsNext(int c) {
        int[] forms = FORMS.get(Character.toString(c));
        return c == TATWEEL || c == JOINER || (forms != null && forms.length > INITIAL);
    }

    private static boolean joinsPrevious(int c) {
        int[] forms = FORMS.get(Character.toString(c));
        return c == TATWEEL || c == JOINER || (forms != null && forms.length > FINAL);
    }

    private static Map<String, int[]> forms() {
        var forms = new HashMap<String, int[]>();
        gather(0xFB50, 0xFBB1, forms);
        gather(0xFBD3, 0xFBE7, forms);
        gather(0xFBFC, 0xFBFF, forms);
        gather(0xFE80, 0xFEFC, forms);
        return forms;
    }

    private static void gather(int from, int to, Map<String, int[]> forms) {
        for (int first = from; first <= to; ) {
            String letter = letter(first);
            int last = first;
            while (last < to && letter(last + 1).equals(letter)) {
                last++;
            }
            int[] found = new int[last - first + 1];
            for (int i = 0; i < found.length; i++) {
                found[i] = first + i;
            }
            forms.putIfAbsent(letter, found);
            first = last + 1;
        }
    }

    private static String letter(int form) {
        return Normalizer.normalize(Character.toString(form), Normalizer.Form.NFKC);
    }
}
