package org.chancery.pressdesk;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.chancery.core.finding.Finding;
import org.chancery.core.finding.Place;

/** A finding as one line of JSON. */
final class FindingJson {
    private FindingJson() {}

    static String line(Finding finding, Locale language) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("rule", finding.rule());
        line.put("severity", finding.severity().name().toLowerCase(Locale.ROOT));
        Place place = finding.place();
        place.source().ifPresent(source -> line.put("source", source));
        if (place.line() > 0) {
            line.put("line", place.line());
            line.put("column", place.column());
        }
        place.pointer().ifPresent(pointer -> line.put("pointer", pointer));
        line.put("message", finding.message(language));
        return Json.line(line);
    }
}
