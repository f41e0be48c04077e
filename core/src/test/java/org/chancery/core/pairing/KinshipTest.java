package org.chancery.core.pairing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.chancery.core.pairing.align.Bead;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether two texts are versions of one statement is told by what their paragraphs gain and share when paired. */
class KinshipTest {
    @ParameterizedTest
    @CsvSource({"6.0, 1, LIKELY", "5.9, 1, UNLIKELY", "6.0, 0, DOUBTFUL", "100, 1, LIKELY", "Infinity, 1, UNLIKELY"})
    void aPairGainsEnoughAndSharesAWord(double gain, int shared, Kinship kinship) {
        assertEquals(kinship, Kinship.of(List.of(pair(gain, shared))));
    }

    @ParameterizedTest
    @CsvSource({"3, LIKELY", "2, DOUBTFUL"})
    void sixOfTenParagraphsShareAWord(int sharing, Kinship kinship) {
        List<Bead> beads = IntStream.range(0, 5)
                .mapToObj(i -> pair(6, i < sharing ? 1 : 0))
                .toList();
        assertEquals(kinship, Kinship.of(beads));
    }

    @ParameterizedTest
    @CsvSource({"4, LIKELY", "5, DOUBTFUL"})
    void whereMostIsLeftAloneKinshipIsDoubtful(int alone, Kinship kinship) {
        var beads = new ArrayList<Bead>();
        beads.add(pair(12, 2));
        for (int i = 0; i < alone; i++) {
            beads.add(new Bead(1 + i, 1, 1, 0, 0, List.of()));
        }
        assertEquals(kinship, Kinship.of(beads));
    }

    @ParameterizedTest
    @CsvSource({"0, UNLIKELY", "1, UNLIKELY"})
    void withoutAPairThereIsNoKinship(int alone, Kinship kinship) {
        assertEquals(kinship, Kinship.of(Collections.nCopies(alone, new Bead(0, 1, 0, 0, 0, List.of()))));
    }

    private static Bead pair(double gain, int shared) {
        return new Bead(0, 1, 0, 1, gain, Collections.nCopies(shared, "Berg"));
    }
}
