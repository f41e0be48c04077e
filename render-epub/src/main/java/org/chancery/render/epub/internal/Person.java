package org.chancery.render.epub.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chancery.core.render.Labels.Label;

/**
 * Somebody who takes part in the statements of a book.
 *
 * @param id the same in all of them
 * @param name as the first of them gives it, in the languages of the book
 * @param offices all that they held or spoke for; filled while the book is written
 * @param spoken the statements that are theirs; filled too
 */
record Person(String id, List<Label> name, Set<List<Label>> offices, List<Chapter> spoken) {
    static Person named(String id, List<Label> name) {
        return new Person(id, name, new LinkedHashSet<>(), new ArrayList<>());
    }

    /** {@return the anchor of their statements} */
    String anchor() {
        return "person-" + id;
    }
}
