package org.chancery.core.pairing;

import java.util.Optional;
import org.chancery.core.model.Paragraph;

/**
 * What is aligned: a paragraph, or a mark that has no words.
 *
 * @param segment where it stands
 * @param first whether the segment begins with it
 * @param id the paragraph's id, when it has one of its own
 * @param paragraph the words; none for a mark
 * @param text the words, or the mark, as printed
 */
record Piece(Segment segment, boolean first, Optional<String> id, Optional<Paragraph> paragraph, String text) {}
