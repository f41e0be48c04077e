package org.chancery.render.pdf.internal.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chancery.core.model.ContactPoint;
import org.chancery.core.model.ContactPurpose;
import org.chancery.core.model.Contacts;
import org.chancery.core.model.Figure;
import org.chancery.core.model.Freshness;
import org.chancery.core.model.Mission;
import org.chancery.core.model.Office;
import org.chancery.core.model.OpeningHours;
import org.chancery.core.model.Passage;
import org.chancery.core.model.PostalAddress;
import org.chancery.core.model.Standing;
import org.chancery.core.model.Validity;
import org.chancery.core.render.Addresses;
import org.chancery.core.render.ContactLabels;
import org.chancery.core.render.Labels;
import org.chancery.render.pdf.internal.document.Run.Voice;
import org.chancery.render.pdf.internal.document.Section.Role;
import org.chancery.render.pdf.internal.document.Text.Kind;

/** The mission that publishes: its letterhead above everything, and all that is known of it at the end. */
final class Imprint {
    private static final Pattern LINE_END = Pattern.compile(",?\\n");

    private final Mission mission;
    private final ContactLabels labels;
    private final Columns columns;
    private final Wording wording;
    private final Pictures pictures;

    /** Tells current contacts from historical ones. */
    Imprint(Mission mission, Freshness freshness, Columns columns, Wording wording, Pictures pictures) {
        this.mission = mission;
        this.labels = new ContactLabels(mission.contacts(), freshness, wording.labels());
        this.columns = columns;
        this.wording = wording;
        this.pictures = pictures;
    }

    /** Whether there is anything for the end that the letterhead has not said. */
    boolean isMoreThanAName() {
        return !mission.contacts().offices().isEmpty()
                || !mission.welcome().isEmpty()
                || !mission.pictures().isEmpty();
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
                .filter(address -> isInUse(address.validity()))
                .limit(1)
                .forEach(address -> parts.add(List.of(line(Wording.said(address.printed(), language)))));
        contacts.points().stream()
                .filter(this::isForLetterhead)
                .sorted(Comparator.comparing(point -> !labels.isForEmergenciesNow(point)))
                .forEach(point -> parts.add(point(point, language)));
        asOf(language).ifPresent(parts::add);
        return parts;
    }

    private boolean isForLetterhead(ContactPoint point) {
        return labels.isForEmergenciesNow(point)
                || (isInUse(point.validity())
                        && point.purpose() == ContactPurpose.GENERAL
                        && (point.kind() == ContactPoint.Kind.PHONE || point.kind() == ContactPoint.Kind.EMAIL));
    }

    private boolean isInUse(Validity validity) {
        Standing standing = labels.standing(validity);
        return !standing.isHistorical() && standing != Standing.UPCOMING;
    }

    private List<Text> lines(Locale language) {
        var lines = new ArrayList<List<Run>>();
        lines.add(List.of(name(language)));
        mission.contacts().offices().forEach(office -> lines.addAll(lines(office, language)));
        asOf(language).ifPresent(lines::add);
        return lines.stream().map(runs -> text(Kind.BACK, language, runs)).toList();
    }

    private List<List<Run>> lines(Office office, Locale language) {
        var lines = new ArrayList<List<Run>>();
        office.name().ifPresent(name -> lines.add(List.of(Wording.said(name, language))));
        office.district()
                .ifPresent(district ->
                        lines.add(labelled(wording.get("district", language), Wording.said(district, language))));
        for (PostalAddress address : office.addresses()) {
            lines.add(noted(
                    labelled(wording.get("address", language), line(Wording.said(address.printed(), language))),
                    address.validity(),
                    language));
        }
        office.points().forEach(point -> lines.add(point(point, language)));
        for (OpeningHours hours : office.hours()) {
            lines.add(noted(
                    labelled(wording.get("opening-hours", language), Wording.said(hours.printed(), language)),
                    hours.validity(),
                    language));
        }
        return lines;
    }

    private List<Run> point(ContactPoint point, Locale language) {
        Labels.Label label = point.label()
                .flatMap(printed -> printed.languageFor(language)
                        .map(found -> new Labels.Label(printed.in(found).orElseThrow(), found)))
                .orElseGet(() -> label(point, language));
        Optional<String> address = point.address()
                .filter(found -> !labels.standing(point.validity()).isHistorical())
                .flatMap(Addresses::allowed);
        Voice voice = labels.isForEmergenciesNow(point) ? Voice.LABEL : Voice.PLAIN;
        List<Run> runs = List.of(
                Run.of(label.text() + ": ", voice, label.language()),
                Run.to(address, point.printed(), voice, language));
        return noted(runs, point.validity(), language);
    }

    /** With what there is to say of it in parentheses. */
    private List<Run> noted(List<Run> runs, Validity validity, Locale language) {
        var noted = new ArrayList<>(runs);
        labels.notes(validity, language)
                .forEach(note -> noted.add(Run.of(" (" + note.text() + ")", Voice.PLAIN, note.language())));
        return noted;
    }

    private Labels.Label label(ContactPoint point, Locale language) {
        if (point.purpose() == ContactPurpose.EMERGENCY) {
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
                .map(day -> List.of(Wording.run(wording.labels().dated("as-of", day, language))));
    }

    private Run name(Locale language) {
        return Wording.said(mission.name(), language);
    }

    private static List<Run> labelled(Labels.Label label, Run words) {
        return List.of(Run.of(label.text() + ": ", Voice.PLAIN, label.language()), words);
    }

    /** An address on one line. */
    private static Run line(Run run) {
        return Run.of(LINE_END.matcher(run.words()).replaceAll(", "), run.voice(), run.language());
    }

    private Text text(Kind kind, Locale language, List<Run> runs) {
        return new Text(kind, language, runs, mission.id());
    }
}
