package org.chancery.render.html.internal.site;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.chancery.core.model.Mission;
import org.chancery.render.html.internal.Wording;
import org.chancery.render.html.internal.view.Imprint;
import org.chancery.render.html.internal.view.Page;

/**
 * Writes the page of the mission in every choice of languages.
 *
 * @param context the site's
 * @param press what makes the bytes
 * @param output where they go
 */
record MissionPages(Context context, Press press, Output output) {
    void write(Mission mission) throws IOException {
        List<Place> everywhere = context.variants().stream()
                .map(variant -> new Place(variant, variant.mission()))
                .toList();
        for (Place here : everywhere) {
            write(mission, here, everywhere);
        }
    }

    private void write(Mission mission, Place here, List<Place> everywhere) throws IOException {
        var languages = here.variant().languages();
        Wording wording = context.wording(here.variant());
        Imprint imprint = context.imprint(mission, here, wording);
        var data = new MissionData(
                mission, context.freshness(), languages, context.links().of(here.file(), here.file()));
        Told told = new Told(mission.name(), "", List.of(), "website", List.of(Json.of(data.office())));
        Page page = new PageViews(context, here, everywhere, languages, wording).around(told);
        Map<String, ?> content = Map.of("imprint", imprint, "title", wording.each(mission.name(), languages));
        output.put(here.file(), press.page("mission-page.ftl", page, content));
        wording.findings().forEach(output::report);
    }
}
