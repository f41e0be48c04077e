package org.chancery.render.html.internal.site;

import java.util.List;
import org.chancery.core.model.Localized;
import org.chancery.render.html.internal.view.Meta.Term;
import org.chancery.render.html.internal.view.Raw;

/**
 * What one page has to say of itself to whoever surrounds it.
 *
 * @param title its own
 * @param description in a sentence; empty for none
 * @param terms of Dublin Core
 * @param type of Open Graph
 * @param data of schema.org, in at most one piece
 */
record Told(Localized<String> title, String description, List<Term> terms, String type, List<Raw> data) {
    /** {@return a page of which there is nothing to say but its title} */
    static Told of(Localized<String> title) {
        return new Told(title, "", List.of(), "website", List.of());
    }
}
