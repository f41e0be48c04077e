package org.chancery.core.sample;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.chancery.core.model.Absence;
import org.chancery.core.model.Completeness;
import org.chancery.core.model.Delivery;
import org.chancery.core.model.Edition;
import org.chancery.core.model.Figure;
import org.chancery.core.model.Inline;
import org.chancery.core.model.Localized;
import org.chancery.core.model.Occasion;
import org.chancery.core.model.OtherVersion;
import org.chancery.core.model.Paragraph;
import org.chancery.core.model.Part;
import org.chancery.core.model.Participant;
import org.chancery.core.model.ParticipantRole;
import org.chancery.core.model.Passage;
import org.chancery.core.model.Provenance;
import org.chancery.core.model.Qualifier;
import org.chancery.core.model.Rendition;
import org.chancery.core.model.Source;
import org.chancery.core.model.Statement;
import org.chancery.core.model.StatementKind;
import org.chancery.core.model.Translation;
import org.chancery.core.model.TranslationStatus;
import org.chancery.core.model.Turn;
import org.chancery.core.model.Unplaced;

/**
 * Makes statements that are legal and otherwise anything: every kind of part, inline and absence, in one to three
 * languages. The same seed makes the same statement.
 */
public final class Statements {
    private final Choice choose;
    private final List<Locale> languages;
    private int anchors;

    private Statements(Choice choose) {
        this.choose = choose;
        this.languages = choose.languages();
    }

    /** {@return a statement} */
    public static Statement any(Random random) {
        return new Statements(new Choice(random)).statement();
    }

    private Statement statement() {
        var ids = choose.list(0, 3, () -> "s" + anchors++);
        return Statement.builder(choose.id(), choose.of(StatementKind.class), choose.text(), edition())
                .occasion(new Occasion(
                        choose.optional(choose::text),
                        choose.optional(choose::text),
                        choose.optional(choose::date),
                        choose.optional(choose::time),
                        choose.optional(choose::zone)))
                .participants(ids.stream().map(this::participant).toList())
                .body(choose.list(0, 6, this::part))
                .provenance(new Provenance(choose.list(0, 2, this::source), choose.list(0, 2, this::unplaced)))
                .build();
    }

    private Edition edition() {
        return new Edition(
                choose.localized(languages, this::translation),
                choose.optional(choose::language),
                choose.list(0, 2, () -> new OtherVersion(choose.language(), choose.optional(choose::address))),
                choose.optional(choose::date),
                choose.optional(choose::words),
                choose.optional(() -> choose.of(Delivery.class)),
                choose.optional(choose::instant),
                choose.of(Completeness.class));
    }

    private Translation translation() {
        return new Translation(
                choose.optional(() -> choose.of(TranslationStatus.class)), choose.optional(choose::fingerprint));
    }

    private Participant participant(String id) {
        return new Participant(
                id,
                choose.text(),
                choose.of(ParticipantRole.class),
                choose.optional(choose::text),
                choose.optional(choose::text));
    }

    private Source source() {
        return new Source(
                choose.language(),
                choose.optional(choose::words),
                choose.optional(choose::address),
                choose.optional(choose::date),
                choose.optional(choose::fingerprint));
    }

    private Unplaced unplaced() {
        return new Unplaced(choose.language(), choose.words(), 1 + choose.upTo(1000), Integer.MAX_VALUE);
    }

    private Part part() {
        return switch (choose.upTo(9)) {
            case 0 -> new Part.Remarks(turn());
            case 1 -> new Part.Exchange(question(), choose.list(0, 4, this::reply));
            case 2 -> new Part.Moderation(turn());
            case 3 -> new Part.Interjection(turn());
            case 4 -> new Part.Heading(passage());
            case 5 -> narrative();
            case 6 -> new Part.Break(choose.text());
            case 7 -> new Part.Omission(choose.text());
            case 8 -> custom();
            default -> figure();
        };
    }

    private Part.Question question() {
        return switch (choose.upTo(2)) {
            case 0 -> new Part.Asked(turn());
            case 1 -> new Part.Summarised(turn());
            default -> new Part.Unpublished();
        };
    }

    private Part.Reply reply() {
        return switch (choose.upTo(7)) {
            case 0 -> new Part.Moderation(turn());
            case 1 -> new Part.Interjection(turn());
            case 2 -> narrative();
            case 3 -> new Part.Break(choose.text());
            case 4 -> new Part.Omission(choose.text());
            case 5 -> custom();
            case 6 -> figure();
            default -> new Part.Answer(turn());
        };
    }

    private Part.Narrative narrative() {
        return new Part.Narrative(choose.of(Part.Narrative.Kind.class), choose.list(1, 2, this::passage));
    }

    private Part.Custom custom() {
        return new Part.Custom(
                choose.words(), Map.of("b" + choose.words(), choose.words(), "a", choose.words()), choose.text());
    }

    private Figure figure() {
        return new Figure(
                Optional.of(choose.of(List.of("talks.jpg", "фото/№ 1 (й).png", "a..b.png"))),
                choose.optional(choose::text),
                choose.optional(this::passage));
    }

    private Turn turn() {
        return new Turn(
                "t" + anchors++,
                choose.list(0, 2, choose::id),
                choose.optional(choose::text),
                choose.optional(this::qualifier),
                choose.maybe(),
                choose.list(1, 3, this::passage));
    }

    private Qualifier qualifier() {
        return new Qualifier(
                choose.text(),
                choose.list(0, 2, choose::id),
                choose.optional(
                        () -> new Rendition(choose.of(Rendition.Kind.class), choose.optional(choose::language))),
                choose.some(Qualifier.Channel.class));
    }

    private Passage passage() {
        Localized<Passage.Content> content = choose.localized(languages, this::content);
        return new Passage(choose.list(1, 3, () -> "p" + anchors++), content.with(choose.of(languages), present()));
    }

    private Passage.Content content() {
        return choose.maybe() ? new Passage.Absent(choose.of(Absence.class)) : present();
    }

    private Passage.Present present() {
        return new Passage.Present(choose.list(1, 3, () -> new Paragraph(inlines(0))));
    }

    private List<Inline> inlines(int depth) {
        return choose.list(1, 3, () -> inline(depth));
    }

    private Inline inline(int depth) {
        return switch (choose.upTo(depth < 4 ? 7 : 3)) {
            case 0 -> new Inline.Insertion(choose.words());
            case 1 -> new Inline.Aside(choose.words());
            case 5 -> new Inline.Emphasis(inlines(depth + 1));
            case 6 -> new Inline.Link(choose.address(), inlines(depth + 1));
            case 7 -> new Inline.Foreign(choose.language(), inlines(depth + 1));
            default -> new Inline.Text(choose.words());
        };
    }
}
