package org.chancery.render.html.internal.view;

import java.util.Iterator;
import java.util.List;

/** A view of which there are many on a page that differ in nothing but their words. */
public interface Stencilled {
    /** The most words, so that stencils stay small: what is longer does not come twice. */
    int MOST_WORDS = 50;

    /** {@return all that markup depends on but the words; empty for one that is like no other} */
    List<Object> shape();

    /** {@return the words of a view that has a shape, always in the same order for one shape} */
    List<String> words();

    /** {@return a view of this shape with other words, as many as it has} */
    Stencilled with(Iterator<String> words);
}
