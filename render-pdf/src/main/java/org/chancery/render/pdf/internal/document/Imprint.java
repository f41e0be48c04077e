package org.chancery.render.pdf.internal.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.core.model.ContactPoint;
import org.chancery.core.model.ContactPurpose;
import org.chancery.core.model.Contacts;
import org.chancery.core.model.Figure;
import org.chancery.core.model.Localized;
import org.chancery.core.model.Mission;
import org.chancery.core.model.OpeningHours;
import org.chancery.core.model.Passage;
import org.chancery.core.render.Addresses;
import org.chancery.core.render.Labels;
import org.chancery.render.pdf.internal.document.Run.Voice;
import org.chancery.render.pdf.internal.document.Section.Role;
import org.chancery.render.pdf.internal.document.Text.Kind;

/** The mission that publishes: its letterhead above everything, and all that is known of it at the end. */
final class Imprint {
    private final Mission mission;
    private final List<ContactPoint> points;
    private final Columns columns;
    private final Wording wording;
    private final Pictures pictures;

    /** Leaves out contacts that do not hold on the day, when there is one. */
    Imprint(Mission mission, Optional<LocalDate> day, Columns columns, Wording wording, Pictures pictures) {
        this.mission = mission;
        this.points = mission.contacts().points().stream()
                .filter(point -> day.map(point.validity()::on).orElse(true))
                .toList();
        this.columns = columns;
        this.wording = wording;
        this.pictures = pictures;
    }

    Section letterhead() {
        var rows = new ArrayList<Row>();
        rows.addAll(columns.rows(language -> List.of(text(Kind.MISSION, language, List.of(name(language))))));
        rows.addAll(columns.rows(language -> {
            List<List<Run>> parts = brief(language);
            return parts.isEmpty()
                    ? List.of()
                    : List.of(text(Kind.LETTERHEAD, language, Wording.joined(parts, "\u00A0· ")));
        }));
        return Section.of(Role.LETTERHEAD, rows);
    }

    Section contacts() {
        Speech speech = new Speech(mission.id(), columns, wording);
        var nodes = new ArrayList<Node>();
        nodes.addAll(columns.rows(language ->
                List.of(text(Kind.BACK_HEADING, language, List.of(Wording.run(wording.get("contacts", language))))
                        .anchored(Anchors.contacts(mission, language)))));
        nodes.addAll(columns.rows(this::lines));
        for (Passage words : mission.welcome()) {
            nodes.addAll(speech.passage(words, Kind.BACK));
        }
        for (Figure figure : mission.pictures()) {
            var rows = new ArrayList<Row>();
            pictures.of(figure, columns.languages(), mission.id(), true)
                    .ifPresent(shown -> rows.add(columns.row(shown)));
            figure.caption().ifPresent(caption -> rows.addAll(speech.passage(caption, Kind.CAPTION)));
            nodes.add(Section.of(Role.FIGURE, rows));
        }
        return Section.of(Role.CONTACTS, nodes);
    }

    /** The first address, the numbers for emergencies, those for anything, e-mail, and the day for which they hold. */
    private List<List<Run>> brief(Locale language) {
        Contacts contacts = mission.contacts();
        var parts = new ArrayList<List<Run>>();
        contacts.addresses().stream()
                .limit(1)
                .forEach(address -> parts.add(List.of(line(Wording.said(address, language)))));
        points.stream()
                .filter(Imprint::isForLetterhead)
                .sorted(Comparator.comparing(point -> !isForEmergencies(point)))
                .forEach(point -> parts.add(point(point, language)));
        asOf(language).ifPresent(parts::add);
        return parts;
    }

    private static boolean isForLetterhead(ContactPoint point) {
        return isForEmergencies(point)
                || (point.purpose() == ContactPurpose.GENERAL
                        && (point.kind() == ContactPoint.Kind.PHONE || point.kind() == ContactPoint.Kind.EMAIL));
    }

    private static boolean isForEmergencies(ContactPoint point) {
        return point.purpose() == ContactPurpose.EMERGENCY;
    }

    private List<Text> lines(Locale language) {
        var lines = new ArrayList<List<Run>>();
        lines.add(List.of(name(language)));
        for (Localized<String> address : mission.contacts().addresses()) {
            lines.add(labelled(wording.get("address", language), line(Wording.said(address, language))));
        }
        points.forEach(point -> lines.add(point(point, language)));
        for (OpeningHours hours : mission.contacts().hours()) {
            lines.add(labelled(wording.get("opening-hours", language), Wording.said(hours.printed(), language)));
        }
        asOf(language).ifPresent(lines::add);
        return lines.stream().map(runs -> text(Kind.BACK, language, runs)).toList();
    }

    private List<Run> point(ContactPoint point, Locale language) {
        Labels.Label label = point.label()
                .flatMap(printed -> printed.languageFor(language)
                        .map(found -> new Labels.Label(printed.in(found).orElseThrow(), found)))
                .orElseGet(() -> label(point, language));
        Optional<String> address = point.address().flatMap(Addresses::allowed);
        Voice voice = isForEmergencies(point) ? Voice.LABEL : Voice.PLAIN;
        return List.of(
                Run.of(label.text() + ": ", voice, label.language()),
                Run.to(address, point.printed(), voice, language));
    }

    private Labels.Label label(ContactPoint point, Locale language) {
        if (isForEmergencies(point)) {
            return wording.get("emergency", language);
        }
        Labels.Label kind = wording.get("contact", point.kind(), language);
        if (point.purpose() == ContactPurpose.GENERAL) {
            return kind;
        }
        Labels.Label purpose = wording.get("purpose", point.purpose(), language);
        return new Labels.Label(purpose.text() + " · " + kind.text(), kind.language());
    }

    private Optional<List<Run>> asOf(Locale language) {
        return mission.contacts()
                .asOf()
                .map(day -> List.of(Wording.run(wording.format(
                        "as-of", language, wording.date(day, language).text()))));
    }

    private Run name(Locale language) {
        return Wording.said(mission.name(), language);
    }

    private static List<Run> labelled(Labels.Label label, Run words) {
        return List.of(Run.of(label.text() + ": ", Voice.PLAIN, label.language()), words);
    }

    /** An address on one line. */
    private static Run line(Run run) {
        return Run.of(run.words().replaceAll(",?\\n", ", "), run.voice(), run.language());
    }

    private Text text(Kind kind, Locale language, List<Run> runs) {
        return new Text(kind, language, runs, mission.id());
    }
}
