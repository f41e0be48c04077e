package org.chancery.core.pairing.parity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.core.finding.Finding;
import org.chancery.core.finding.Place;
import org.chancery.core.internal.language.Sounds;
import org.chancery.core.internal.language.Token;
import org.chancery.core.internal.language.Tokens;

/**
 * Finds names that one language lacks. A name counts as one that translates by its sound only when it does so elsewhere
 * in the text, and nearly everywhere; so a country that is called otherwise raises no alarm.
 */
public final class Names {
    private static final int SHORTEST = 3;
    private static final int STEM = 4;
    private static final int FEWEST = 1;
    private static final double NEARLY_EVERYWHERE = 0.75;

    private final Map<String, Integer> met = new HashMap<>();
    private final Map<String, Integer> missed = new HashMap<>();

    private Names() {}

    /** {@return names that are missing, in the order of the stretches} */
    public static List<Finding> missing(List<Stretch> stretches) {
        var findings = new ArrayList<Finding>();
        findings.addAll(new Names().missingOnOtherSide(stretches));
        findings.addAll(new Names()
                .missingOnOtherSide(stretches.stream().map(Stretch::flipped).toList()));
        return findings;
    }

    private List<Finding> missingOnOtherSide(List<Stretch> stretches) {
        Map<Stretch, Map<String, String>> absent = new LinkedHashMap<>();
        for (Stretch stretch : stretches) {
            Set<String> heard = heard(stretch.other());
            Map<String, String> here = new LinkedHashMap<>();
            names(stretch).forEach((sound, name) -> {
                boolean isThere = isHeard(sound, heard);
                (isThere ? met : missed).merge(sound, 1, Integer::sum);
                if (!isThere) {
                    here.put(sound, name);
                }
            });
            absent.put(stretch, here);
        }
        var findings = new ArrayList<Finding>();
        absent.forEach((stretch, names) -> names.forEach((sound, name) -> {
            if (isTranslatedBySound(sound)) {
                findings.add(Finding.warning(
                        "parity.name-missing",
                        Place.pointer("#" + stretch.anchor()),
                        name,
                        stretch.otherLanguage().toLanguageTag()));
            }
        }));
        return findings;
    }

    private boolean isTranslatedBySound(String sound) {
        double hits = met.getOrDefault(sound, 0);
        double misses = missed.getOrDefault(sound, 0);
        return hits >= FEWEST && hits / (hits + misses - 1) > NEARLY_EVERYWHERE;
    }

    /** Capitalised words that do not begin a sentence, by the beginning of their sound. */
    private static Map<String, String> names(Stretch stretch) {
        Map<String, String> names = new LinkedHashMap<>();
        boolean nounsAreCapitalised = stretch.language().getLanguage().equals("de");
        List<Token> tokens = nounsAreCapitalised ? List.of() : Tokens.of(stretch.text());
        for (int i = 1; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean within = tokens.get(i - 1).type() == Token.Type.WORD
                    || tokens.get(i - 1).is(',');
            if (within && token.isCapitalised() && token.text().length() > SHORTEST) {
                String sound = Sounds.of(token.text());
                if (sound.length() >= SHORTEST) {
                    names.putIfAbsent(stem(sound), token.text());
                }
            }
        }
        return names;
    }

    /** An ending may be longer on one side: «Сирии» is “Syrian”. */
    private static boolean isHeard(String sound, Set<String> heard) {
        for (int length = sound.length(); length >= 2; length--) {
            if (heard.contains(sound.substring(0, length))) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> heard(String text) {
        return Tokens.of(text).stream()
                .filter(token -> token.type() == Token.Type.WORD)
                .flatMap(Names::heard)
                .collect(Collectors.toSet());
    }

    /** A short word is taken for a name only when it is written as one. */
    private static Stream<String> heard(Token token) {
        String sound = Sounds.of(token.text());
        return sound.length() >= SHORTEST
                ? Stream.of(stem(sound), sound.substring(0, SHORTEST))
                : Stream.of(sound).filter(heard -> token.isCapitalised());
    }

    private static String stem(String sound) {
        return sound.substring(0, Math.min(STEM, sound.length()));
    }
}
