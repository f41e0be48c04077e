package org.chancery.render.html.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chancery.core.model.Figure;
import org.chancery.core.model.Freshness;
import org.chancery.core.model.Mission;
import org.chancery.render.html.StatementMarkup.Pictures;
import org.chancery.render.html.internal.view.Imprint;
import org.chancery.render.html.internal.view.Item;

/**
 * Puts together what there is to say of a mission.
 *
 * @param mission it
 * @param languages in the order to print them
 * @param freshness what tells current contacts from historical ones
 * @param wording the text's
 * @param pictures where its pictures are
 */
public record ImprintViews(
        Mission mission, List<Locale> languages, Freshness freshness, Wording wording, Pictures pictures) {
    /**
     * {@return the mission as the templates see it}
     *
     * @throws IOException when a picture cannot be read, or something passes a limit
     */
    public Imprint imprint() throws IOException {
        Rows rows = new Rows(wording, languages, true);
        return new Imprint(
                languages.stream()
                        .map(language -> new MissionViews(mission, freshness, wording, language).contacts())
                        .toList(),
                pictures(rows),
                rows.of(mission.welcome()));
    }

    private List<Item> pictures(Rows rows) throws IOException {
        FigureViews views = new FigureViews(wording, rows, pictures);
        var items = new ArrayList<Item>(mission.pictures().size());
        for (Figure figure : mission.pictures()) {
            items.add(views.of(figure));
        }
        return items;
    }
}
