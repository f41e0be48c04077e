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
    private final Map<Cast.Member, Share> shares = new LinkedHashMap<>();
    private final int turns;
    private final int asking;
    private final long principals;

    Interview(List<Block.Speech> speeches, Function<Block.Speech, Optional<Cast.Member>> speaker, Talk talk) {
        this.speeches = speeches.size();
        Optional<Share> before = Optional.empty();
        for (Block.Speech speech : speeches) {
            Optional<Share> share = speaker.apply(speech).map(who -> shares.computeIfAbsent(who, Share::new));
            boolean answers = before.isPresent() && !before.equals(share);
            share.ifPresent(found -> found.add(talk.asks(speech), Talk.length(speech), answers));
            before = share;
        }
        turns = shares.values().stream().mapToInt(share -> share.turns).sum();
        asking = shares.values().stream().mapToInt(share -> share.asking).sum();
        principals = shares.values().stream().filter(Share::isPrincipal).count();
    }

    /** What share of the whole text is somebody’s. */
    private static final class Share {
        private final Cast.Member member;
        private int turns;
        private int asking;
        private int words;
        private int answers;

        Share(Cast.Member member) {
            this.member = member;
        }

        void add(boolean asks, int length, boolean toSomebody) {
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
        int most = shares.values().stream().mapToInt(share -> share.words).max().orElse(0);
        int second = shares.values().stream()
                .mapToInt(share -> share.words)
                .sorted()
                .skip(Math.max(0, shares.size() - 2))
                .findFirst()
                .orElse(0);
        return shares.values().stream()
                .filter(share -> speeches >= FEWEST_SPEECHES && !hasAnotherPrincipal(share))
                .filter(share -> (share.words == most && second * MOST_SHARE <= most)
                        ? isAskedByAll(share, OF_WHOM_LISTENS)
                        : share.asking == 0 && isAskedByAll(share, OF_WHOM_ARGUES))
                .findFirst()
                .map(share -> share.member);
    }

    private boolean hasAnotherPrincipal(Share share) {
        return principals > (share.isPrincipal() ? 1 : 0);
    }

    /** Whether others are answered by a member nearly every time, and one in so many of their turns asks. */
    private boolean isAskedByAll(Share share, int outOf) {
        int others = turns - share.turns;
        return others > 1 && share.answers * 3 >= others * 2 && (asking - share.asking) * outOf >= others;
    }
}
