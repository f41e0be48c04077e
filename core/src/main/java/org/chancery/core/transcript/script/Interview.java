package org.chancery.core.transcript.script;

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

    private final int speeches;
    private final Map<Cast.Member, Deeds> deeds = new LinkedHashMap<>();
    private int turns;
    private int asking;
    private long principals;

    Interview(List<Block.Speech> speeches, Function<Block.Speech, Optional<Cast.Member>> speaker, Talk talk) {
        this.speeches = speeches.size();
        Optional<Deeds> before = Optional.empty();
        for (Block.Speech speech : speeches) {
            Optional<Cast.Member> member = speaker.apply(speech);
            Optional<Deeds> doing = member.map(who -> deeds.computeIfAbsent(who, Deeds::new));
            boolean asks = talk.asks(speech);
            int length = Talk.length(speech);
            boolean answers = before.isPresent() && !before.equals(doing);
            doing.ifPresent(found -> found.speaks(asks, length, answers));
            turns += doing.isPresent() ? 1 : 0;
            asking += doing.isPresent() && asks ? 1 : 0;
            before = doing;
        }
        principals = deeds.values().stream().filter(Deeds::isPrincipal).count();
    }

    /** What somebody does in the whole text. */
    private static final class Deeds {
        private final Cast.Member member;
        private int turns;
        private int asking;
        private int words;
        private int answers;

        Deeds(Cast.Member member) {
            this.member = member;
        }

        void speaks(boolean asks, int length, boolean toSomebody) {
            turns++;
            asking += asks ? 1 : 0;
            words += length;
            answers += toSomebody ? 1 : 0;
        }

        /** Whom the title or an office makes one, who does not speak just once, and does not mostly ask, as a chair does. */
        boolean isPrincipal() {
            return (member.isTitled() || member.holdsOffice()) && turns > 1 && asking * 2 <= turns;
        }
    }

    /** Who answers; empty when the text is no interview. */
    Optional<Cast.Member> with() {
        int most = deeds.values().stream().mapToInt(done -> done.words).max().orElse(0);
        int second = deeds.values().stream()
                .mapToInt(done -> done.words)
                .sorted()
                .skip(Math.max(0, deeds.size() - 2))
                .findFirst()
                .orElse(0);
        return deeds.values().stream()
                .filter(done -> speeches >= FEWEST_SPEECHES && !hasAnotherPrincipal(done))
                .filter(done -> (done.words == most && second * MOST_SHARE <= most)
                        ? isAskedByAll(done, OF_WHOM_LISTENS)
                        : done.asking == 0 && isAskedByAll(done, OF_WHOM_ARGUES))
                .findFirst()
                .map(done -> done.member);
    }

    private boolean hasAnotherPrincipal(Deeds done) {
        return principals > (done.isPrincipal() ? 1 : 0);
    }

    /** Whether others are answered by a member nearly every time, and one in so many of their turns asks. */
    private boolean isAskedByAll(Deeds done, int share) {
        int others = turns - done.turns;
        return others > 1 && done.answers * 3 >= others * 2 && (asking - done.asking) * share >= others;
    }
}
