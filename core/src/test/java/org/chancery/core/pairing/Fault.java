package org.chancery.core.pairing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** A fault that a language version may have, put into its raw lines, and the rules of which one must find it. */
enum Fault {
    QUESTION_DROPPED("parity.question-missing", "parity.turn-missing") {
        @Override
        Optional<List<String>> put(List<String> lines, List<String> others, Random random) {
            return at(lines, random, line -> line.matches("(Вопрос|Question)[ :].*"), (list, i) -> list.remove(i));
        }
    },
    ANSWER_DROPPED("parity.answer-missing", "parity.turn-missing") {
        @Override
        Optional<List<String>> put(List<String> lines, List<String> others, Random random) {
            return at(lines, random, line -> line.matches("(П\\.А\\.Залесов|Pavel Zalesov): .*"), (list, i) -> {
                list.remove(i);
                while (!list.get(i).matches("[^.!?]{3,70}: .*|<…>|.*[Ee]mbassy.*|.*Посольства.*")) {
                    list.remove(i);
                }
            });
        }
    },
    PARAGRAPH_DROPPED(
            "parity.not-translated",
            "parity.not-published",
            "parity.too-short",
            "parity.number-missing",
            "parity.answer-missing",
            "parity.turn-missing") {
        @Override
        Optional<List<String>> put(List<String> lines, List<String> others, Random random) {
            return at(lines, random, Fault::isParagraph, (list, i) -> list.remove(i));
        }
    },
    TURNS_SWAPPED("parity.order-differs") {
        @Override
        Optional<List<String>> put(List<String> lines, List<String> others, Random random) {
            return Turns.swapped(lines, random);
        }
    },
    PARAGRAPHS_SWAPPED("parity.order-differs", "parity.not-translated", "parity.not-published") {
        @Override
        Optional<List<String>> put(List<String> lines, List<String> others, Random random) {
            return at(
                    lines,
                    random,
                    line -> isSwappable(lines, lines.indexOf(line)),
                    (list, i) -> Collections.swap(list, i, i + 1));
        }
    },
    LABEL_DROPPED("parity.label-missing", "parity.turn-missing") {
        @Override
        Optional<List<String>> put(List<String> lines, List<String> others, Random random) {
            return at(
                    lines,
                    random,
                    line -> line.matches(Turns.LABEL + ".*") && line.length() > 100,
                    (list, i) -> list.set(i, list.get(i).replaceFirst(Turns.LABEL, "")));
        }
    },
    TURN_SPLIT("parity.label-missing") {
        @Override
        Optional<List<String>> put(List<String> lines, List<String> others, Random random) {
            return at(
                    lines,
                    random,
                    line -> isParagraph(line)
                            && lines.get(lines.indexOf(line) - 1).matches(Turns.LABEL + ".*"),
                    (list, i) ->
                            list.set(i, list.get(i - 1).replaceFirst("(" + Turns.LABEL + ").*", "$1") + list.get(i)));
        }
    },
    PARAGRAPH_DOUBLED("parity.doubled") {
        @Override
        Optional<List<String>> put(List<String> lines, List<String> others, Random random) {
            return at(lines, random, Fault::isParagraph, (list, i) -> list.add(i, list.get(i)));
        }
    },
    PARAGRAPH_CUT(
            "parity.too-short",
            "parity.not-translated",
            "parity.not-published",
            "parity.number-missing",
            "parity.number-differs") {
        @Override
        Optional<List<String>> put(List<String> lines, List<String> others, Random random) {
            return at(
                    lines,
                    random,
                    line -> isParagraph(line) && line.length() > 250,
                    (list, i) ->
                            list.set(i, list.get(i).substring(0, list.get(i).length() / 4) + "."));
        }
    },
    NUMBER_CHANGED("parity.number-differs", "parity.number-missing") {
        @Override
        Optional<List<String>> put(List<String> lines, List<String> others, Random random) {
            return replaced(lines, random, "(?<![\\d.,-])\\d{2,4}(?![\\d.,-])", number -> {
                char last = number.charAt(number.length() - 1);
                return number.substring(0, number.length() - 1) + (char) ('0' + (last - '0' + 3) % 10);
            });
        }
    },
    NUMBER_DROPPED("parity.number-missing", "parity.number-differs") {
        @Override
        Optional<List<String>> put(List<String> lines, List<String> others, Random random) {
            return replaced(lines, random, "(?<![\\d.,-])\\d{2,4}(?![\\d.,-])", number -> "");
        }
    },
    MONTH_CHANGED("parity.date-differs") {
        @Override
        Optional<List<String>> put(List<String> lines, List<String> others, Random random) {
            return replaced(
                    lines,
                    random,
                    "июня|октября|сентября|августа|ноября|сентябре|июле|June|October|September|August|November",
                    month -> month.matches("\\p{IsCyrillic}+") ? "января" : "April");
        }
    },
    SCALE_CHANGED("parity.number-differs", "parity.number-missing") {
        @Override
        Optional<List<String>> put(List<String> lines, List<String> others, Random random) {
            return replaced(lines, random, "млн|млрд|тыс\\.|million|billion", scale -> switch (scale) {
                case "млн" -> "млрд";
                case "млрд", "тыс." -> "млн";
                case "million" -> "billion";
                default -> "million";
            });
        }
    },
    UNIT_CHANGED("parity.unit-differs") {
        @Override
        Optional<List<String>> put(List<String> lines, List<String> others, Random random) {
            return replaced(
                    lines,
                    random,
                    "(?<=\\d[ \\u00A0])(крон\\p{L}*|талеров|%|м(?=[ ,;.])|crowns|thalers|per cent|metres|tonnes)",
                    unit -> unit.matches("[\\p{IsCyrillic}%]+") ? "га" : "hectares");
        }
    },
    NAME_DROPPED("parity.name-missing") {
        @Override
        Optional<List<String>> put(List<String> lines, List<String> others, Random random) {
            return replaced(
                    lines,
                    random,
                    "(?<=\\p{L} )(Терван\\p{L}+|Бренхольм\\p{L}*|Tervania|Brenholm|Talva)(?=[ ,.])(?!.*(Терван|Бренхольм|Tervan|Brenholm|Talva))",
                    name -> "");
        }
    },
    BRACKETS_DROPPED("parity.brackets-differ") {
        @Override
        Optional<List<String>> put(List<String> lines, List<String> others, Random random) {
            return replaced(
                    lines, random, "(?<=\\. |дне |стран |уже |Eleven )(\\[[^\\]]+\\]|\\([^)]+\\)) ?", note -> "");
        }
    },
    QUOTATION_LEFT_OPEN("text.open-quotation") {
        @Override
        Optional<List<String>> put(List<String> lines, List<String> others, Random random) {
            return replaced(lines, random, "[»”]", mark -> "");
        }
    },
    LEFT_UNTRANSLATED("parity.untranslated") {
        @Override
        Optional<List<String>> put(List<String> lines, List<String> others, Random random) {
            return at(
                    lines,
                    random,
                    Fault::isParagraph,
                    (list, i) -> list.set(i, others.get(Math.min(i, others.size() - 1))));
        }
    };

    /** Lines to which nothing corresponds on the other side, so that no fault in them shows. */
    private static final Pattern ALONE = Pattern.compile("Национальная библиотека|English text of the agreement");

    /** Lines of which two say what one does on the other side. */
    private static final Pattern SPLIT =
            Pattern.compile("reopen the Velimorsk|In 2019, the last|рыбак|рыболов|fishermen");

    private static final Pattern LABEL = Pattern.compile("[^.!?]{3,70}: .*");
    private final Set<String> rules;

    Fault(String... rules) {
        this.rules = Set.of(rules);
    }

    /** The lines with the fault; nothing, when they offer no place for it. */
    abstract Optional<List<String>> put(List<String> lines, List<String> others, Random random);

    boolean isFoundBy(String rule) {
        return rules.contains(rule);
    }

    /** Whether a paragraph and the next have each a paragraph of their own on the other side. */
    private static boolean isSwappable(List<String> lines, int at) {
        return lines.subList(at, Math.min(at + 2, lines.size())).stream()
                        .filter(line -> isParagraph(line)
                                && !SPLIT.matcher(line).find()
                                && !ALONE.matcher(line).find())
                        .count()
                == 2;
    }

    private interface Change {
        void make(List<String> lines, int at);
    }

    private static boolean isParagraph(String line) {
        return line.length() > 140
                && !LABEL.matcher(line).matches()
                && !line.matches(Turns.LABEL + ".*")
                && !line.contains("…")
                && !line.contains("Facebook");
    }

    private static Optional<List<String>> at(
            List<String> lines, Random random, Predicate<String> place, Change change) {
        List<Integer> places = IntStream.range(12, lines.size() - 2)
                .filter(i -> !ALONE.matcher(lines.get(i)).find() && place.test(lines.get(i)))
                .boxed()
                .toList();
        if (places.isEmpty()) {
            return Optional.empty();
        }
        var changed = new ArrayList<>(lines);
        change.make(changed, places.get(random.nextInt(places.size())));
        return Optional.of(changed);
    }

    private static Optional<List<String>> replaced(
            List<String> lines, Random random, String pattern, UnaryOperator<String> change) {
        Pattern place = Pattern.compile(pattern);
        return at(
                lines,
                random,
                line -> line.length() > 60
                        && !line.contains("Facebook")
                        && place.matcher(line).find(),
                (list, i) -> {
                    List<MatchResult> found =
                            place.matcher(list.get(i)).results().toList();
                    MatchResult match = found.get(random.nextInt(found.size()));
                    String line = list.get(i);
                    list.set(
                            i,
                            line.substring(0, match.start())
                                    + change.apply(match.group())
                                    + line.substring(match.end()));
                });
    }
}
