package org.chancery.core.transcript.script;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Tells whom an interview is with where only names are printed: one person speaks most of the words, answers nearly
 * everybody at once, and is asked. The others are then the press, also when they assert more than they ask.
 */
final class Interview {
    private static final int FEWEST_SPEECHES = 6;
    /** So many times what anybody else says. */
    private static final int MOST_SHARE = 3;

    private final List<Block.Speech> speeches;
    private final Function<Block.Speech, Optional<Cast.Member>> speaker;
    private final Talk talk;

    Interview(List<Block.Speech> speeches, Function<Block.Speech, Optional<Cast.Member>> speaker, Talk talk) {
        this.speeches = speeches;
        this.speaker = speaker;
        this.talk = talk;
    }

    /** Who answers; empty when the text is no interview. */
    Optional<Cast.Member> with() {
        Map<Cast.Member, Integer> words = new LinkedHashMap<>();
        speeches.forEach(speech ->
                speaker.apply(speech).ifPresent(member -> words.merge(member, Talk.length(speech), Integer::sum)));
        return words.keySet().stream()
                .filter(member -> speeches.size() >= FEWEST_SPEECHES && saysMost(member, words))
                .filter(member -> !hasAnotherPrincipal(member) && isAskedByAll(member))
                .findFirst();
    }

    private static boolean saysMost(Cast.Member member, Map<Cast.Member, Integer> words) {
        int said = words.getOrDefault(member, 0);
        return words.entrySet().stream()
                .allMatch(entry -> entry.getKey() == member || entry.getValue() * MOST_SHARE <= said);
    }

    /** Whom the title or an office makes one, and who does not speak just once. */
    private boolean hasAnotherPrincipal(Cast.Member member) {
        Map<Cast.Member, Integer> turns = new HashMap<>();
        speeches.forEach(speech -> speaker.apply(speech)
                .filter(who -> who != member && (who.isTitled() || who.holdsOffice()))
                .ifPresent(who -> turns.merge(who, 1, Integer::sum)));
        return turns.values().stream().anyMatch(count -> count > 1);
    }

    private boolean isAskedByAll(Cast.Member member) {
        int others = 0;
        int answered = 0;
        int asked = 0;
        for (int i = 0; i < speeches.size(); i++) {
            Optional<Cast.Member> who = speaker.apply(speeches.get(i));
            if (who.isEmpty() || who.get() == member) {
                continue;
            }
            boolean next = i + 1 < speeches.size()
                    && speaker.apply(speeches.get(i + 1)).filter(member::equals).isPresent();
            others++;
            answered += next ? 1 : 0;
            asked += talk.asks(speeches.get(i)) ? 1 : 0;
        }
        return others > 1 && answered * 3 >= others * 2 && asked * 4 >= others;
    }
}
