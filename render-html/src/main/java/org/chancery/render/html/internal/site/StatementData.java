package org.chancery.render.html.internal.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chancery.core.model.Localized;
import org.chancery.core.model.Occasion;
import org.chancery.core.model.Part;
import org.chancery.core.model.Participant;
import org.chancery.core.model.ParticipantRole;
import org.chancery.core.model.Statement;
import org.chancery.core.model.Turn;
import org.chancery.render.html.internal.Dates;
import org.chancery.render.html.internal.Wording;

/** Tells in the words of schema.org what a statement is. */
record StatementData(
        Statement statement,
        List<Locale> languages,
        Context context,
        Place here,
        List<Place> everywhere,
        Wording wording) {
    private static final String ARTICLE = "NewsArticle";

    Map<String, Object> article() {
        Thing article = Thing.of(ARTICLE).with("@context", "https://schema.org");
        article.with("url", url(here))
                .with("headline", words(statement.title()))
                .with(
                        "inLanguage",
                        languages.stream().map(Locale::toLanguageTag).toList())
                .with("datePublished", statement.edition().published().map(Dates::machine))
                .with("identifier", statement.edition().documentNumber())
                .with("publisher", publisher())
                .with("about", event(statement.occasion()));
        versions(article);
        List<Object> questions = languages.size() == 1 || everywhere.size() == 1 ? questions() : List.of();
        return (questions.isEmpty() ? article : article.with("hasPart", questions)).members();
    }

    private Map<String, Object> publisher() {
        Thing office = Thing.of(context.mission().isPresent() ? "GovernmentOffice" : "Organization");
        context.mission()
                .ifPresent(mission ->
                        office.with("url", context.links().of(here.variant().mission(), here.file())));
        return office.with("name", first(context.publisher())).members();
    }

    private Map<String, Object> event(Occasion occasion) {
        Thing event = Thing.of("Event").with("name", first(occasion.what().orElse(statement.title())));
        event.with("startDate", occasion.date().map(date -> {
            String day = Dates.machine(date);
            return occasion.time()
                    .filter(time -> !day.isEmpty())
                    .map(time -> day + "T" + time)
                    .orElse(day);
        }));
        occasion.place()
                .ifPresent(place -> event.with(
                        "location", Thing.of("Place").with("name", first(place)).members()));
        List<Object> people = new ArrayList<>();
        statement.participants().stream()
                .filter(participant -> participant.role() == ParticipantRole.PRINCIPAL)
                .forEach(participant -> people.add(person(participant)));
        return (people.isEmpty() ? event : event.with("performer", people)).members();
    }

    private Map<String, Object> person(Participant participant) {
        Thing person = Thing.of("Person").with("@id", id(participant)).with("name", first(participant.name()));
        return person.with("jobTitle", participant.office().map(this::first)).members();
    }

    private static String id(Participant participant) {
        return "#" + participant.id() + "_person";
    }

    /** Where the original is known, every other page of one language is a translation of it. */
    private void versions(Thing article) {
        Optional<String> original = statement.edition().originalLanguage().map(Locale::getLanguage);
        boolean translated = languages.size() == 1
                && original.filter(language ->
                                !language.equals(languages.getFirst().getLanguage()))
                        .isPresent();
        List<Object> others = new ArrayList<>();
        for (Place place : everywhere) {
            boolean alone = place.variant().languages().size() == 1 && !place.equals(here);
            String language = place.variant().languages().getFirst().getLanguage();
            if (alone && (!translated || original.filter(language::equals).isPresent())) {
                others.add(Thing.of(ARTICLE)
                        .with("url", url(place))
                        .with("inLanguage", place.variant().tag())
                        .members());
            }
        }
        if (!others.isEmpty()) {
            article.with(translated ? "translationOfWork" : "workTranslation", others);
        }
    }

    private List<Object> questions() {
        List<Object> questions = new ArrayList<>();
        for (Part.Exchange exchange : statement.exchanges()) {
            List<Object> answers = new ArrayList<>();
            exchange.answers().forEach(answer -> answers.add(answer(answer.turn())));
            exchange.question().printed().ifPresent(turn -> {
                Thing question = Thing.of("Question")
                        .with("url", "#" + turn.id())
                        .with(
                                "name",
                                wording.question(exchange.question(), languages.getFirst())
                                        .text());
                if (!answers.isEmpty()) {
                    question.with("acceptedAnswer", answers);
                }
                questions.add(question.members());
            });
        }
        return questions;
    }

    private Map<String, Object> answer(Turn turn) {
        Thing answer = Thing.of("Answer").with("url", "#" + turn.id());
        turn.speakers().stream()
                .findFirst()
                .flatMap(statement::participant)
                .filter(speaker -> speaker.role() == ParticipantRole.PRINCIPAL)
                .ifPresent(speaker -> answer.with("author", Map.of("@id", id(speaker))));
        return answer.members();
    }

    private String url(Place place) {
        return context.links().of(place.file(), here.file());
    }

    private String first(Localized<String> value) {
        return value.in(languages.getFirst()).orElse(value.first());
    }

    private Object words(Localized<String> value) {
        return Thing.words(value, languages);
    }
}
