package org.chancery.core.transcript.dialect;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How one publisher prints a transcript in one language: what he does otherwise than the language has it. Whatever a
 * file leaves out is as the language has it. {@code core/docs/dialects.md} describes the format of the file.
 *
 * @param id by which it is asked for
 * @param name for people
 * @param language of the text
 * @param marks words on the page that speak for this publisher
 * @param forms how labels are set apart, besides {@code {label}:}, which every dialect knows
 * @param labels labels of his own
 * @param insertions pairs of brackets in which the editor puts words in; square ones when left out
 * @param asides pairs of brackets in which stands what happened; round ones when left out
 * @param breaks marks that part sections
 * @param omissions marks of what was left out
 * @param documentNumbers shapes of document numbers: {@code N} stands for one to six digits, {@code D}, {@code M} and
 *     {@code Y} for a digit
 * @param foot what begins the foot of his pages
 * @param outletsAsLabels whether journalists are labelled by their outlets
 */
public record Dialect(
        String id,
        String name,
        Locale language,
        List<Phrase> marks,
        List<LabelForm> forms,
        LabelWords labels,
        List<String> insertions,
        List<String> asides,
        List<String> breaks,
        List<String> omissions,
        List<String> documentNumbers,
        List<Phrase> foot,
        boolean outletsAsLabels) {
    private static final List<String> BREAKS = List.of("***", "* * *", "---", "•••", "⁂");
    private static final List<String> OMISSIONS = List.of("<…>", "<...>", "‹…›", "(…)", "(...)", "[…]", "[...]");

    /**
     * Fills in what a file leaves out.
     *
     * @throws IllegalArgumentException when id, name or language is missing, or a pair of brackets is none
     */
    public Dialect {
        id = required("id", id);
        name = required("name", name);
        language = required("language", language);
        marks = or(marks, List.of());
        forms = or(forms, List.of());
        labels = Objects.requireNonNullElse(labels, LabelWords.NONE);
        insertions = brackets(or(insertions, List.of("[]", "［］", "〔〕")));
        asides = brackets(or(asides, List.of("()", "（）")));
        breaks = or(breaks, BREAKS);
        omissions = or(omissions, OMISSIONS);
        documentNumbers = or(documentNumbers, List.of());
        foot = or(foot, List.of());
    }

    private static <T> T required(String what, @Nullable T value) {
        if (value == null) {
            throw new IllegalArgumentException("A dialect needs \"" + what + "\"");
        }
        return value;
    }

    private static <T> List<T> or(@Nullable List<T> list, List<T> otherwise) {
        return list == null ? otherwise : List.copyOf(list);
    }

    private static List<String> brackets(List<String> pairs) {
        for (String pair : pairs) {
            if (pair.length() != 2) {
                throw new IllegalArgumentException(
                        "Brackets are given as a pair, such as \"[]\"; \"" + pair + "\" is none");
            }
        }
        return pairs;
    }

    /**
     * Labels that name a part and no person.
     *
     * @param question before a question
     * @param answer before an answer
     * @param remark before words thrown in
     * @param moderator before the words of the one who leads
     */
    public record LabelWords(List<Phrase> question, List<Phrase> answer, List<Phrase> remark, List<Phrase> moderator) {
        static final LabelWords NONE = new LabelWords(List.of(), List.of(), List.of(), List.of());

        /** Fills in what a file leaves out. */
        public LabelWords {
            question = or(question, List.of());
            answer = or(answer, List.of());
            remark = or(remark, List.of());
            moderator = or(moderator, List.of());
        }
    }
}
