package org.chancery.core.pairing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.chancery.core.model.Passage;
import org.jspecify.annotations.Nullable;

/** A segment of the bilingual body in the making: what both sides say, and the segments that begin with it. */
final class Merged {
    private final @Nullable Segment original;
    private final @Nullable Segment translation;
    private final @Nullable Segment begunOriginal;
    private final @Nullable Segment begunTranslation;
    private final List<Passage> passages = new ArrayList<>();

    /**
     * A segment that goes on with what each side is in, and begins what each side begins here.
     *
     * @param begunOriginal the original's segment if it begins here
     * @param begunTranslation likewise
     */
    Merged(
            @Nullable Segment original,
            @Nullable Segment translation,
            @Nullable Segment begunOriginal,
            @Nullable Segment begunTranslation) {
        this.original = original;
        this.translation = translation;
        this.begunOriginal = begunOriginal;
        this.begunTranslation = begunTranslation;
    }

    void add(Passage passage) {
        passages.add(passage);
    }

    List<Passage> passages() {
        return passages;
    }

    /** Whether a passage of these segments belongs in here. */
    boolean takes(@Nullable Segment ours, @Nullable Segment theirs) {
        return leading().form().isOpen() && isSame(ours, original) && isSame(theirs, translation);
    }

    private static boolean isSame(@Nullable Segment segment, @Nullable Segment here) {
        return segment == null || (here != null && segment.number() == here.number());
    }

    /** The segment that says what this one is: the original's, unless only the translation's says who speaks. */
    Segment leading() {
        if (begunOriginal != null && begunTranslation != null) {
            boolean tells =
                    begunTranslation.isLabelled() && !begunOriginal.form().isTurn();
            return tells ? begunTranslation : begunOriginal;
        }
        Segment begun = begunOriginal != null ? begunOriginal : begunTranslation;
        Segment either = original != null ? original : translation;
        return begun != null ? begun : Objects.requireNonNull(either);
    }

    Optional<Segment> original() {
        return Optional.ofNullable(begunOriginal);
    }

    Optional<Segment> translation() {
        return Optional.ofNullable(begunTranslation);
    }
}
