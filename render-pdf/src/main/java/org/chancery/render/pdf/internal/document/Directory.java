package org.chancery.render.pdf.internal.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.chancery.core.model.Localized;
import org.chancery.core.model.Part;
import org.chancery.core.model.Participant;
import org.chancery.core.model.Statement;
import org.chancery.core.model.Turn;
import org.chancery.render.pdf.internal.document.Run.Voice;
import org.chancery.render.pdf.internal.document.Section.Role;
import org.chancery.render.pdf.internal.document.Text.Kind;

/**
 * What a volume says of its statements: contents by date and by speaker, and the people in it. Keeps a few words of each
 * statement.
 */
public final class Directory {
    private final List<Locale> languages;
    private final String place;
    private final Wording wording;
    private final List<Listed> statements = new ArrayList<>();
    private final Map<Localized<String>, SortedSet<Integer>> people = new LinkedHashMap<>();

    private record Listed(
            Localized<String> title, Optional<LocalDate> date, int page, List<Localized<String>> speakers) {}

    Directory(List<Locale> languages, String place, Wording wording) {
        this.languages = languages;
        this.place = place;
        this.wording = wording;
    }

    /** Adds a statement whose pages are made; {@code pages} tells on which an anchor stands, if on any. */
    public void add(Statement statement, int page, Function<String, Optional<Integer>> pages) {
        statements.add(new Listed(
                statement.title(),
                statement.occasion().date().or(() -> statement.edition().published()),
                page,
                speakers(statement)));
        for (Turn turn : statement.turns()) {
            for (Locale language : languages) {
                pages.apply(Anchors.turn(statement.id(), turn.id(), language))
                        .ifPresent(spoken -> turn.speakers().stream()
                                .flatMap(id -> statement.participant(id).stream())
                                .map(Participant::name)
                                .forEach(name -> people.computeIfAbsent(name, unknown -> new TreeSet<>())
                                        .add(spoken)));
            }
        }
    }

    /** Those whose statement it is: who makes remarks or answers. */
    private static List<Localized<String>> speakers(Statement statement) {
        Set<String> ids = new LinkedHashSet<>();
        for (Part part : statement.body()) {
            switch (part) {
                case Part.Remarks remarks -> ids.addAll(remarks.turn().speakers());
                case Part.Exchange exchange ->
                    exchange.answers()
                            .forEach(answer -> ids.addAll(answer.turn().speakers()));
                default -> {}
            }
        }
        return ids.stream()
                .flatMap(id -> statement.participant(id).stream())
                .map(Participant::name)
                .toList();
    }

    /** {@return the lines of the title page: how many statements, and of which days} */
    Section facts(Columns columns) {
        return Section.of(Role.LETTERHEAD, columns.rows(language -> {
            var parts = new ArrayList<>(List.of(List.of(count(language))));
            period(language).ifPresent(days -> parts.add(List.of(days)));
            return List.of(text(Kind.OCCASION, language, Wording.joined(parts, "\u00A0· ")));
        }));
    }

    private Run count(Locale language) {
        var label = wording.get("statements", language);
        return Run.of(label.text() + ": " + statements.size(), Voice.PLAIN, label.language());
    }

    private Optional<Run> period(Locale language) {
        List<LocalDate> days = statements.stream()
                .flatMap(listed -> listed.date().stream())
                .sorted()
                .toList();
        if (days.isEmpty()) {
            return Optional.empty();
        }
        var first = wording.date(days.getFirst(), language);
        String last = days.getFirst().equals(days.getLast())
                ? ""
                : " – " + wording.date(days.getLast(), language).text();
        return Optional.of(Run.of(first.text() + last, Voice.PLAIN, first.language()));
    }

    /** {@return the contents and the index, in one language after the other; each is made when it is asked for} */
    Stream<Section> contents() {
        return languages.stream()
                .flatMap(language -> Stream.<Function<Locale, Optional<Section>>>of(
                                this::byDate, this::bySpeaker, this::index)
                        .flatMap(list -> list.apply(language).stream())
                        .map(list -> new Section(Role.VERSION, Optional.of(language), List.of(list))));
    }

    private Optional<Section> byDate(Locale language) {
        List<Row> lines = statements.stream()
                .sorted(Comparator.comparing(listed -> listed.date().orElse(LocalDate.MAX)))
                .map(listed -> row(entry(listed, language)))
                .toList();
        return list("contents.by-date", language, List.of(Section.of(Role.LISTING, lines)));
    }

    private Optional<Section> bySpeaker(Locale language) {
        Map<String, List<Listed>> groups = new LinkedHashMap<>();
        statements.forEach(listed -> listed.speakers()
                .forEach(name -> groups.computeIfAbsent(in(name, language), unknown -> new ArrayList<>())
                        .add(listed)));
        var nodes = new ArrayList<Node>();
        groups.entrySet().stream().sorted(Map.Entry.comparingByKey(Names.ORDER)).forEach(group -> {
            nodes.add(row(text(Kind.GROUP, language, List.of(Run.of(group.getKey(), Voice.PLAIN, language)))));
            nodes.add(Section.of(
                    Role.LISTING,
                    group.getValue().stream()
                            .map(listed -> row(entry(listed, language)))
                            .toList()));
        });
        return list("contents.by-speaker", language, nodes);
    }

    private Optional<Section> index(Locale language) {
        List<Row> lines = people.entrySet().stream()
                .sorted(Comparator.comparing(person -> in(person.getKey(), language), Names.ORDER))
                .map(person -> row(text(Kind.ENTRY, language, indexed(person, language))))
                .toList();
        return list("index.people", language, lines);
    }

    private static List<Run> indexed(Map.Entry<Localized<String>, SortedSet<Integer>> person, Locale language) {
        var runs = new ArrayList<>(List.of(Wording.said(person.getKey(), language)));
        for (int page : person.getValue()) {
            runs.add(Run.of(", ", Voice.PLAIN, language));
            runs.add(Run.page(page, language));
        }
        return runs;
    }

    private Optional<Section> list(String heading, Locale language, List<? extends Node> nodes) {
        if (nodes.isEmpty()) {
            return Optional.empty();
        }
        var all = new ArrayList<Node>();
        all.add(row(text(Kind.CONTENTS_HEADING, language, List.of(Wording.run(wording.get(heading, language))))
                .anchored(place + " " + heading + " " + language.toLanguageTag())));
        all.addAll(nodes);
        return Optional.of(Section.of(Role.CONTENTS, all));
    }

    private Entry entry(Listed listed, Locale language) {
        Run page = Run.page(listed.page(), language);
        Run title = Wording.said(listed.title(), language);
        var runs = new ArrayList<>(List.of(new Run(title.words(), Voice.PLAIN, title.language(), page.link())));
        listed.date().map(day -> wording.date(day, language)).ifPresent(day -> {
            runs.add(Run.of("\u00A0· " + day.text(), Voice.PLAIN, day.language()));
        });
        return new Entry(text(Kind.ENTRY, language, runs), page);
    }

    private static String in(Localized<String> name, Locale language) {
        return name.in(language).orElse(name.first());
    }

    private static Row row(Item item) {
        return new Row(List.of(new Cell(List.of(item))), false, false);
    }

    private Text text(Kind kind, Locale language, List<Run> runs) {
        return new Text(kind, language, runs, place);
    }
}
