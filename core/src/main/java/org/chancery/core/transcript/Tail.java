package org.chancery.core.transcript;

import java.util.ArrayList;
import java.util.List;

/**
 * What a page prints below the text.
 *
 * @param start the index of its first line
 * @param captions captions of pictures
 * @param welcome words of welcome, in paragraphs
 */
record Tail(int start, List<Stretch> captions, List<Stretch> welcome) {
    List<Outline.Span> spans() {
        var spans = new ArrayList<Outline.Span>();
        captions.forEach(caption -> spans.add(caption.as(Outline.Kind.CAPTION)));
        welcome.forEach(paragraph -> spans.add(paragraph.as(Outline.Kind.WELCOME)));
        return spans;
    }
}
