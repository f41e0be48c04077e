package org.chancery.render.pdf.internal.layout;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * All that is painted on a page.
 *
 * @param shapes in the order of painting; those of one leaf stand together
 * @param anchors the height of each place on it where links may lead, from the lower edge
 */
public record Page(List<Shape> shapes, Map<String, Float> anchors) {
    /** Copies the list and the map. */
    public Page {
        shapes = List.copyOf(shapes);
        anchors = Map.copyOf(anchors);
    }

    /** {@return a line for each shape} */
    @Override
    public String toString() {
        return shapes.stream().map(shape -> shape + "\n").collect(Collectors.joining());
    }
}
