package org.chancery.render.pdf.internal.layout;

/**
 * The best lines for a paragraph. A line may end at a candidate; what a line costs follows from how far its spaces are
 * from their width, and the cheapest way from the first candidate to the last is taken.
 */
final class Fit {
    private static final float STRETCH = 0.5f;
    private static final float SHRINK = 0.2f;

    /** How much of the width a ragged line may lack without being loose. */
    private static final float RAG = 0.14f;

    /** Up to here spaces look as if they had their width. */
    private static final float TOLERANCE = 1.3f;

    /** Beyond it a line stays ragged: a hole in the text is worse. */
    private static final float TORN = 9;

    private static final double LINE = 10;

    /** What even the best line costs for its looks. */
    private static final double LEAST = LINE * LINE;

    private static final double WORST = 10_000;
    private static final double HYPHEN = 4_000;
    private static final double TWO_HYPHENS = 60_000;
    private static final double FORCED = 1e9;
    private static final double SHORT_END = 4_000;
    private static final float SHORT = 0.1f;

    /** How far a sign may stand beyond the end of a line at most, in thousandths of the size. */
    private static final float SLACK = 1_000;

    private final Candidates candidates;
    private final float width;
    private final Aim aim;

    /** How much looser a ragged line is for each unit it lacks. */
    private final float slope;

    private final double[] costs;
    private final int[] before;
    private final float[] ratios;

    /** The candidates at which the lines end. */
    private final int[] chosen;

    /** What lines should look like. */
    enum Aim {
        /** As wide as each other, but for light signs at their ends. */
        JUSTIFIED,
        /** Each as wide as its words. */
        RAGGED
    }

    private Fit(Candidates candidates, float width, Aim aim) {
        this.candidates = candidates;
        this.width = width;
        this.aim = aim;
        this.slope = 1 / (width * RAG);
        int count = candidates.count();
        costs = new double[count];
        before = new int[count];
        ratios = new float[count];
        solve();
        chosen = chosen();
    }

    /** {@return the best lines for words in a width, in thousandths of their size} */
    static Fit of(Letters words, float width, Aim aim) {
        return new Fit(new Candidates(words, width, aim == Aim.JUSTIFIED), width, aim);
    }

    /** {@return before which character each line ends} */
    int[] ends() {
        int[] ends = new int[chosen.length];
        for (int i = 0; i < chosen.length; i++) {
            ends[i] = candidates.position(chosen[i]);
        }
        return ends;
    }

    /** {@return whether a line is to be made as wide as the others; the last only when it is too wide} */
    boolean isStretched(int line) {
        int candidate = chosen[line];
        float ratio = ratios[candidate];
        return aim == Aim.JUSTIFIED && (ratio < 0 || !candidates.isMandatory(candidate)) && ratio <= TORN;
    }

    /** {@return whether some line has spaces that are too wide, or ends inside a word} */
    boolean isLoose() {
        for (int candidate : chosen) {
            if (ratios[candidate] > TOLERANCE || candidates.isForced(candidate)) {
                return true;
            }
        }
        return false;
    }

    private int[] chosen() {
        int count = 0;
        for (int i = costs.length - 1; i > 0; i = before[i]) {
            count++;
        }
        int[] way = new int[count];
        for (int i = costs.length - 1; i > 0; i = before[i]) {
            way[--count] = i;
        }
        return way;
    }

    private void solve() {
        int first = 0;
        for (int end = 1; end < costs.length; end++) {
            while (first < end - 1 && isTooWide(first, end)) {
                first++;
            }
            choose(first, end);
            if (candidates.isMandatory(end)) {
                first = end;
            }
        }
    }

    /** Whether a line is so wide that no later end makes it narrow enough. */
    private boolean isTooWide(int start, int end) {
        float shrink = aim == Aim.JUSTIFIED ? candidates.spaces(start, end) * SHRINK : 0;
        return candidates.shown(start, end) - shrink > width + SLACK;
    }

    /**
     * Finds where the line begins that ends here. The later it begins, the looser it is, so that what one costs for its
     * looks is the least for those after it.
     */
    private void choose(int first, int end) {
        boolean last = candidates.isMandatory(end);
        double fault = fault(end);
        double best = Double.MAX_VALUE;
        double least = LEAST + fault;
        for (int start = first; start < end; start++) {
            if (costs[start] + least >= best) {
                continue;
            }
            float natural = candidates.width(start, end);
            float spaces = aim == Aim.JUSTIFIED ? candidates.spaces(start, end) : 0;
            if (natural - spaces * SHRINK > width && start < end - 1) {
                continue;
            }
            float ratio = ratio(natural, spaces, last);
            double looks = looks(ratio) + fault;
            double cost = costs[start] + looks + fault(start, end, natural);
            if (cost < best) {
                best = cost;
                before[end] = start;
                ratios[end] = ratio;
            }
            least = ratio < 0 ? LEAST + fault : looks;
        }
        costs[end] = best;
    }

    private float ratio(float natural, float spaces, boolean last) {
        float lack = width - natural;
        if (last && lack >= 0) {
            return 0;
        }
        if (lack < 0) {
            return spaces > 0 ? lack / (spaces * SHRINK) : -1;
        }
        if (aim == Aim.RAGGED) {
            return lack * slope;
        }
        return spaces > 0 ? lack / (spaces * STRETCH) : TORN + 1;
    }

    /** What a line costs for its spaces. */
    private static double looks(float ratio) {
        double badness = Math.min(WORST, 100 * Math.abs(ratio * ratio * ratio));
        return (LINE + badness) * (LINE + badness);
    }

    /** What it costs to end here. */
    private double fault(int end) {
        return (candidates.isHyphen(end) ? HYPHEN : 0) + (candidates.isForced(end) ? FORCED : 0);
    }

    /** What it costs to begin there besides. */
    private double fault(int start, int end, float natural) {
        if (candidates.isMandatory(end)) {
            return start > 0 && natural < width * SHORT ? SHORT_END : 0;
        }
        return candidates.isHyphen(end) && candidates.isHyphen(start) ? TWO_HYPHENS : 0;
    }
}
