package org.chancery.core.transcript.script;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Tells whom an interview is with where only names are printed: one person speaks most of the words or asks nothing,
 * answers nearly everybody at once, and is asked. The others are then the press, also when they assert more than they ask.
 */
final class Interview {
    private static final int FEWEST_SPEECHES = 6;
    /** So many times what anybody else says. */
    private static final int MOST_SHARE = 3;

    private static final int OF_WHOM_LISTENS = 4;
    private static final int OF_WHOM_ARGUES = 2;

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
                .filter(member -> speeches.size() >= FEWEST_SPEECHES && !hasAnotherPrincipal(member))
                .filter(member -> saysMost(member, words)
                        ? isAskedByAll(member, OF_WHOM_LISTENS)
                        : asksNothing(member) && isAskedByAll(member, OF_WHOM_ARGUES))
                .findFirst();
    }

    private boolean asksNothing(Cast.Member member) {
        return speeches.stream()
                .filter(speech -> speaker.apply(speech).filter(member::equals).isPresent())
                .noneMatch(talk::asks);
    }

    private static boolean saysMost(Cast.Member member, Map<Cast.Member, Integer> words) {
        int said = words.getOrDefault(member, 0);
        return words.entrySet().stream()
                .allMatch(entry -> entry.getKey() == member || entry.getValue() * MOST_SHARE <= said);
    }

    /** Whom the title or an office makes one, who does not speak just once, and does not mostly ask, as a chair does. */
    private boolean hasAnotherPrincipal(Cast.Member member) {
        Map<Cast.Member, List<Block.Speech>> others = new HashMap<>();
        for (Block.Speech speech : speeches) {
            speaker.apply(speech)
                    .filter(who -> who != member && (who.isTitled() || who.holdsOffice()))
                    .ifPresent(who -> others.computeIfAbsent(who, key -> new ArrayList<>())
                            .add(speech));
        }
        return others.values().stream()
                .anyMatch(said ->
                        said.size() > 1 && said.stream().filter(talk::asks).count() * 2 <= said.size());
    }

    /** Whether others are answered by a member nearly every time, and one in so many of their turns asks. */
    private boolean isAskedByAll(Cast.Member member, int share) {
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
        return others > 1 && answered * 3 >= others * 2 && asked * share >= others;
    }
}
