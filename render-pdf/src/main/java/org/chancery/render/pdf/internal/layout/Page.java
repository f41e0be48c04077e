package org.chancery.render.pdf.internal.layout;

import java.util.List;
import java.util.stream.Collectors;

/**
 * All that is painted on a page.
 *
 * @param shapes in the order of painting; those of one leaf stand together
 */
public record Page(List<Shape> shapes) {
    /** Copies the list. */
    public Page {
        shapes = List.copyOf(shapes);
    }

    /** {@return a line for each shape} */
    @Override
    public String toString() {
        return shapes.stream().map(shape -> shape + "\n").collect(Collectors.joining());
    }
}
