package org.chancery.core.transcript.page;

import java.util.ArrayList;
import java.util.List;
import org.chancery.core.transcript.outline.Outline;
import org.chancery.core.transcript.text.Stretch;

/**
 * What a page prints below the text.
 *
 * @param start the index of its first line
 * @param captions captions of pictures
 * @param welcome words of welcome, in paragraphs
 * @param furniture lists of topics, links to share the page, and the like
 */
public record Tail(int start, List<Stretch> captions, List<Stretch> welcome, List<Stretch> furniture) {
    /** {@return what its pieces are} */
    public List<Outline.Span> spans() {
        var spans = new ArrayList<Outline.Span>();
        captions.forEach(caption -> spans.addAll(caption.as(Outline.Kind.CAPTION)));
        welcome.forEach(paragraph -> spans.addAll(paragraph.as(Outline.Kind.WELCOME)));
        furniture.forEach(line -> spans.addAll(line.as(Outline.Kind.FURNITURE)));
        return spans;
    }
}
