package org.chancery.render.epub.internal;

import java.util.Arrays;
import java.util.List;

/**
 * What the publisher of a book says of it that the statements do not.
 *
 * @param series the name of the series it belongs to; empty when to none
 * @param volume its number in the series; 0 without
 * @param subjects what it is about
 * @param rights who may do what with it; empty when not said
 */
public record Particulars(String series, int volume, List<String> subjects, String rights) {
    /** Copies; refuses the volume of no series. */
    public Particulars {
        if (volume > 0 && series.isEmpty()) {
            throw new IllegalArgumentException("Option \"volume\" is " + volume
                    + " and option \"series\" is not set; name the series, or leave the volume out");
        }
        subjects = List.copyOf(subjects);
    }

    /** {@return the subjects in a text in which semicolons stand between them} */
    public static List<String> subjects(String text) {
        return Arrays.stream(text.split(";", -1))
                .map(String::strip)
                .filter(subject -> !subject.isEmpty())
                .distinct()
                .toList();
    }
}
