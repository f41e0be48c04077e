package org.chancery.core.render;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.chancery.core.model.Completeness;
import org.chancery.core.model.Edition;
import org.chancery.core.model.Localized;
import org.chancery.core.model.Occasion;
import org.chancery.core.model.Statement;
import org.chancery.core.model.Translation;

/** Says in one language what is known of a statement besides its text. */
record Facts(Statement statement, Locale language, Labels words) {
    /** In the order in which they are printed, each under the key of its label. */
    Map<String, Labels.Label> labels() {
        var facts = new LinkedHashMap<String, Labels.Label>();
        facts.put("kind", words.get("kind", statement.kind(), language));
        occasion(statement.occasion(), facts);
        edition(statement.edition(), facts);
        statement
                .edition()
                .translations()
                .in(language)
                .flatMap(Translation::status)
                .ifPresent(status -> facts.put("translation", words.get("translation", status, language)));
        if (statement.isStale(language)) {
            facts.put("translation.stale", words.get("translation.stale", language));
        }
        return facts;
    }

    private void occasion(Occasion occasion, Map<String, Labels.Label> facts) {
        occasion.what().ifPresent(what -> given("what", what, facts));
        occasion.place().ifPresent(place -> given("place", place, facts));
        occasion.date().ifPresent(date -> facts.put("date", words.date(date, language)));
        occasion.time()
                .ifPresent(time -> facts.put(
                        "time",
                        new Labels.Label(
                                time
                                        + occasion.zone()
                                                .map(zone -> " (" + zone + ")")
                                                .orElse(""),
                                language)));
    }

    private void edition(Edition edition, Map<String, Labels.Label> facts) {
        edition.documentNumber()
                .ifPresent(number -> facts.put("document-number", words.format("document-number", language, number)));
        edition.published().ifPresent(date -> facts.put("published", words.dated("published", date, language)));
        edition.embargo()
                .ifPresent(until -> facts.put(
                        "embargo",
                        words.format(
                                "embargo",
                                language,
                                words.moment(until, language).text())));
        edition.delivery().ifPresent(delivery -> facts.put("delivery", words.get("delivery", delivery, language)));
        if (edition.completeness() != Completeness.COMPLETE) {
            facts.put("completeness", words.get("completeness", edition.completeness(), language));
        }
    }

    private void given(String key, Localized<String> value, Map<String, Labels.Label> facts) {
        value.in(language).ifPresent(text -> facts.put(key, new Labels.Label(text, language)));
    }
}
