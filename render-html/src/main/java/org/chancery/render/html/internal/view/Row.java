package org.chancery.render.html.internal.view;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * A passage in every language of its body.
 *
 * @param id its anchor; empty when it has none
 * @param link what the link to it is called; empty when there is to be none
 * @param anchors further anchors that found no paragraph
 * @param versions one a language
 */
public record Row(String id, String link, List<String> anchors, List<Version> versions) implements Stencilled {
    /** Like others are passages with one anchor and one paragraph a language, in which nothing is nested. */
    @Override
    public List<Object> shape() {
        if (id.isEmpty() || !anchors.isEmpty()) {
            return List.of();
        }
        var shape = new ArrayList<>();
        shape.add(link.isEmpty());
        for (Version version : versions) {
            if (!version.isFlat()) {
                return List.of();
            }
            version.shape(shape);
        }
        return shape.size() > MOST_WORDS ? List.of() : shape;
    }

    @Override
    public List<String> words() {
        var words = new ArrayList<String>();
        words.add(id);
        words.add(link);
        versions.forEach(version -> version.words(words));
        return words;
    }

    @Override
    public Row with(Iterator<String> words) {
        String name = words.next();
        String called = words.next();
        return new Row(
                name,
                link.isEmpty() ? "" : called,
                anchors,
                versions.stream().map(version -> version.with(words)).toList());
    }
}
