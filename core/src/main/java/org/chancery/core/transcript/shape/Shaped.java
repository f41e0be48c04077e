package org.chancery.core.transcript.shape;

import java.util.List;
import org.chancery.core.transcript.label.LabelReader;
import org.chancery.core.transcript.lexicon.Vocabulary;
import org.chancery.core.transcript.text.Line;
import org.chancery.core.transcript.text.Stretch;

/**
 * A text in paragraphs.
 *
 * @param lines a paragraph each, and the blank lines between
 * @param furniture heads, feet and numbers of printed pages
 */
public record Shaped(List<Line> lines, List<Stretch> furniture) {
    /** Copies the lists. */
    public Shaped {
        lines = List.copyOf(lines);
        furniture = List.copyOf(furniture);
    }

    /** {@return the paragraphs of lines as they stand in the source} */
    public static Shaped of(List<Line> source, Vocabulary words) {
        var reader = new LabelReader(words);
        PrintedPages pages = PrintedPages.in(source, words);
        List<Line> whole = new Unwrapper(source, pages, reader, words.lexicon()).lines();
        return new Shaped(new Splitter(words, reader).split(whole), pages.furniture());
    }
}
