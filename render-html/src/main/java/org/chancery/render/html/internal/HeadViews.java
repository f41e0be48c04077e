package org.chancery.render.html.internal;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.core.finding.Place;
import org.chancery.core.model.Completeness;
import org.chancery.core.model.Edition;
import org.chancery.core.model.Localized;
import org.chancery.core.model.Occasion;
import org.chancery.core.model.OtherVersion;
import org.chancery.core.model.Participant;
import org.chancery.core.model.Statement;
import org.chancery.core.model.Translation;
import org.chancery.core.render.Labels;
import org.chancery.render.html.internal.view.Article.Fact;
import org.chancery.render.html.internal.view.Article.Head;
import org.chancery.render.html.internal.view.Article.Person;
import org.chancery.render.html.internal.view.Language;
import org.chancery.render.html.internal.view.Words;

/** Says in one language what is known of a statement besides its text. */
record HeadViews(Statement statement, Wording wording, Locale language) {
    Head head() {
        var facts = new ArrayList<Fact>();
        facts.add(plain("kind", wording.supplied("kind", statement.kind(), language)));
        occasion(statement.occasion(), facts);
        edition(statement.edition(), facts);
        version(facts);
        List<Person> people =
                statement.participants().stream().flatMap(this::person).toList();
        return new Head(wording.mark(language), facts, people);
    }

    private void occasion(Occasion occasion, List<Fact> facts) {
        word("occasion", occasion.what()).ifPresent(facts::add);
        word("place", occasion.place()).ifPresent(facts::add);
        occasion.date().ifPresent(date -> facts.add(date("event-date", "{0}", date)));
        occasion.time().ifPresent(time -> {
            String clock = time.truncatedTo(ChronoUnit.MINUTES).toString();
            String zone = occasion.zone().map(id -> " (" + id.getId() + ")").orElse("");
            facts.add(new Fact("event-time", "", new Words(clock, Language.SAME, false), clock, "", zone));
        });
    }

    private void edition(Edition edition, List<Fact> facts) {
        edition.documentNumber().ifPresent(number -> facts.add(number(number)));
        edition.published().ifPresent(date -> facts.add(date("published", pattern("published"), date)));
        edition.delivery()
                .ifPresent(delivery -> facts.add(plain("delivery", wording.supplied("delivery", delivery, language))));
        edition.embargo().ifPresent(until -> facts.add(embargo(until)));
        if (edition.completeness() != Completeness.COMPLETE) {
            facts.add(plain("completeness", wording.supplied("completeness", edition.completeness(), language)));
        }
    }

    private void version(List<Fact> facts) {
        Optional<Translation> translation = statement.edition().translations().in(language);
        translation
                .flatMap(Translation::status)
                .ifPresent(
                        status -> facts.add(plain("translation", wording.supplied("translation", status, language))));
        if (statement.isStale(language)) {
            facts.add(plain("stale", wording.supplied("translation.stale", language)));
        }
        others(facts);
    }

    private void others(List<Fact> facts) {
        String before = wording.supplied("other-versions", language).text() + " ";
        for (OtherVersion other : statement.edition().otherVersions()) {
            String address = other.address()
                    .flatMap(found -> Runs.address(wording, found, Place.nowhere()))
                    .orElse("");
            facts.add(new Fact("other-version", before, wording.name(other.language()), "", address, ""));
        }
    }

    private Stream<Person> person(Participant participant) {
        return wording.words(participant.name(), language).stream().map(name -> {
            List<Words> roles = Stream.of(participant.office(), participant.affiliation())
                    .flatMap(Optional::stream)
                    .flatMap(role -> wording.words(role, language).stream())
                    .toList();
            return new Person(name, roles);
        });
    }

    private Optional<Fact> word(String name, Optional<Localized<String>> value) {
        return value.flatMap(words -> wording.words(words, language)).map(words -> plain(name, words));
    }

    private static Fact plain(String name, Words words) {
        return new Fact(name, "", words, "", "", "");
    }

    private Fact number(String number) {
        return around("document-number", pattern("document-number"), new Words(number, Language.SAME, false), "");
    }

    private Fact date(String name, String pattern, LocalDate date) {
        return around(name, pattern, words(date), Dates.machine(date));
    }

    private Fact embargo(OffsetDateTime until) {
        Words moment = wording.supplied("date", wording.labels().moment(until, language), language);
        String machine = Dates.machine(until.toLocalDate()).isEmpty()
                ? ""
                : until.truncatedTo(ChronoUnit.SECONDS).toString();
        return around("embargo", pattern("embargo"), moment, machine);
    }

    private Words words(LocalDate date) {
        Labels.Label words = wording.labels().date(date, language);
        return wording.supplied("date", words, language);
    }

    private String pattern(String key) {
        return wording.supplied(key, language).text();
    }

    /** {@return a value within the words of a pattern} */
    static Fact around(String name, String pattern, Words value, String datetime) {
        int at = pattern.indexOf("{0}");
        return at < 0
                ? new Fact(name, pattern + " ", value, datetime, "", "")
                : new Fact(name, pattern.substring(0, at), value, datetime, "", pattern.substring(at + "{0}".length()));
    }
}
