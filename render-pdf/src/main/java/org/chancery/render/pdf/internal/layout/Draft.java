package org.chancery.render.pdf.internal.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** What stands between the margins of a page, while it is being filled. */
final class Draft {
    private final OptionalInt side;
    private final List<Shape> ornaments = new ArrayList<>();
    private final List<Shape> words = new ArrayList<>();
    private final Map<String, Float> anchors = new HashMap<>();

    /** For the page of one language of a spread, or for a page of all. */
    Draft(OptionalInt side) {
        this.side = side;
    }

    OptionalInt side() {
        return side;
    }

    void ornament(Shape shape) {
        ornaments.add(shape);
    }

    void add(Shape shape) {
        words.add(shape);
    }

    void anchor(String name, float y) {
        anchors.put(name, y);
    }

    Map<String, Float> anchors() {
        return anchors;
    }

    /** {@return the shapes; ornaments first, so that they stand behind the words and part no leaf} */
    List<Shape> shapes() {
        var shapes = new ArrayList<>(ornaments);
        shapes.addAll(words);
        return shapes;
    }
}
