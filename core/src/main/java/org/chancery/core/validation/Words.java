package org.chancery.core.validation;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.chancery.core.internal.language.DamagedWord;
import org.chancery.core.internal.language.StatedDate;

/** Rules on words and what stands between them. */
final class Words {
    private static final Pattern DOUBLED = Pattern.compile("(?iuU)(?<![\\p{L}-])(\\p{L}{2,})\\s+\\1(?![\\p{L}-])");
    private static final Pattern SPACES = Pattern.compile("\\S(?= {2,}\\S)");
    private static final int AROUND = 12;

    /** Words that grammar may put twice. */
    private static final Map<String, Set<String>> REPEATED = Map.of(
            "en", Set.of("that", "had", "is", "bye"),
            "de", Set.of("der", "die", "das", "den", "dem", "sie", "ihr"),
            "fr", Set.of("nous", "vous"));

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

    static Optional<String> damaged(String text, Locale language) {
        return DamagedWord.in(text, language).stream().findFirst().map(DamagedWord::printed);
    }

    private static String around(String text, int at) {
        return text.substring(Math.max(0, at - AROUND), Math.min(text.length(), at + AROUND));
    }
}
