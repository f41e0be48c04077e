package org.chancery.core.validation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.chancery.core.internal.language.StatedDate;

/** Rules on words and what stands between them. */
final class Words {
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Pattern DOUBLED = Pattern.compile("(?iuU)(?<![\\p{L}-])(\\p{L}{2,})\\s+\\1(?![\\p{L}-])");
    private static final Pattern SPACES = Pattern.compile("\\S(?= {2,}\\S)");
    private static final int AROUND = 12;

    /** Words that grammar may put twice. */
    private static final Map<String, Set<String>> REPEATED = Map.of(
            "en", Set.of("that", "had", "is", "bye"),
            "de", Set.of("der", "die", "das", "den", "dem", "sie", "ihr"),
            "fr", Set.of("nous", "vous"));

    /** How English words begin whose “div” a replacement of tags by “p” takes away; no sound word begins as they do then. */
    private static final List<String> STEMS = List.of(
            "divide",
            "dividi",
            "divisi",
            "divisor",
            "diversif",
            "diversit",
            "diversion",
            "diverg",
            "divulg",
            "individu",
            "subdivi");

    private Words() {}

    static Optional<String> doubled(String text, Locale language) {
        Set<String> repeated = REPEATED.getOrDefault(language.getLanguage(), Set.of());
        return DOUBLED.matcher(text)
                .results()
                .filter(found -> !repeated.contains(found.group(1).toLowerCase(Locale.ROOT)))
                .map(MatchResult::group)
                .findFirst();
    }

    static Optional<String> doubledSpace(String text, Locale language) {
        return SPACES.matcher(text).results().findFirst().map(found -> around(text, found.end()));
    }

    static Optional<String> wrongWeekday(String text, Locale language) {
        return StatedDate.in(text, language).stream()
                .filter(date -> !date.isRight())
                .findFirst()
                .map(date -> date.date().toString());
    }

    /** “pision” was “division”: the word begins as one of the stems does once a “p” is made “div” again. */
    static Optional<String> damaged(String text, Locale language) {
        if (!language.getLanguage().equals("en")) {
            return Optional.empty();
        }
        return WORD.matcher(text)
                .results()
                .map(MatchResult::group)
                .filter(Words::isDamaged)
                .findFirst();
    }

    private static boolean isDamaged(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        for (int at = lower.indexOf('p'); at >= 0 && at <= 3; at = lower.indexOf('p', at + 1)) {
            String whole = lower.substring(0, at) + "div" + lower.substring(at + 1);
            if (STEMS.stream().anyMatch(whole::startsWith)) {
                return true;
            }
        }
        return false;
    }

    private static String around(String text, int at) {
        return text.substring(Math.max(0, at - AROUND), Math.min(text.length(), at + AROUND));
    }
}
