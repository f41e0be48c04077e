package org.chancery.benchmarks;

import java.util.Locale;
import org.chancery.core.model.Localized;
import org.chancery.core.model.Mission;
import org.chancery.core.model.Participant;
import org.chancery.core.model.Statement;

/** Writes what machines are told of {@link Conference} by hand. */
record DataByHand(Statement statement, Mission mission, StringBuilder out) {
    void write() {
        out.append("{\"@type\":\"NewsArticle\",\"@context\":\"https://schema.org\",\"url\":\"")
                .append(PageByHand.SITE);
        out.append(statement.id()).append(".html\",\"headline\":[");
        headline(Conference.RU);
        out.append(',');
        headline(Conference.EN);
        out.append("],\"inLanguage\":[\"ru\",\"en\"],\"datePublished\":\"")
                .append(statement.edition().published().orElseThrow())
                .append("\",\"publisher\":{\"@type\":\"GovernmentOffice\",\"url\":\"")
                .append(PageByHand.SITE)
                .append("mission.html\",\"name\":");
        string(mission.name());
        out.append("},\"about\":{\"@type\":\"Event\",\"name\":");
        string(statement.title());
        out.append(",\"startDate\":\"")
                .append(statement.occasion().date().orElseThrow())
                .append("\",\"location\":{\"@type\":\"Place\",\"name\":");
        string(statement.occasion().place().orElseThrow());
        out.append("},\"performer\":[");
        performer(statement.participants().getFirst());
        out.append("]},\"workTranslation\":[");
        version(Conference.RU);
        out.append(',');
        version(Conference.EN);
        out.append("]}");
    }

    private void headline(Locale language) {
        out.append("{\"@language\":\"").append(language.toLanguageTag()).append("\",\"@value\":");
        string(statement.title().in(language).orElseThrow());
        out.append('}');
    }

    private void performer(Participant person) {
        out.append("{\"@type\":\"Person\",\"@id\":\"#").append(person.id()).append("_person\",\"name\":");
        string(person.name());
        out.append(",\"jobTitle\":");
        string(person.office().orElseThrow());
        out.append('}');
    }

    private void version(Locale language) {
        String tag = language.toLanguageTag();
        out.append("{\"@type\":\"NewsArticle\",\"url\":\"")
                .append(PageByHand.SITE)
                .append(tag)
                .append('/');
        out.append(statement.id())
                .append(".html\",\"inLanguage\":\"")
                .append(tag)
                .append("\"}");
    }

    private void string(Localized<String> words) {
        string(words.in(Conference.RU).orElseThrow());
    }

    private void string(String words) {
        out.append('"');
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            switch (c) {
                case '"', '\\' -> out.append('\\').append(c);
                case '<', '>', '&' ->
                    out.append("\\u00").append(Integer.toHexString(c).toUpperCase(Locale.ROOT));
                default -> out.append(c);
            }
        }
        out.append('"');
    }
}
