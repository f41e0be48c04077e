package org.chancery.core.transcript.make;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.core.model.Completeness;
import org.chancery.core.model.Edition;
import org.chancery.core.model.Fingerprint;
import org.chancery.core.model.Localized;
import org.chancery.core.model.Occasion;
import org.chancery.core.model.OtherVersion;
import org.chancery.core.model.Part;
import org.chancery.core.model.Provenance;
import org.chancery.core.model.Source;
import org.chancery.core.model.Statement;
import org.chancery.core.model.StatementKind;
import org.chancery.core.model.Translation;
import org.chancery.core.model.Unplaced;
import org.chancery.core.transcript.label.Names;
import org.chancery.core.transcript.lexicon.Convention;
import org.chancery.core.transcript.outline.Outline;
import org.chancery.core.transcript.page.Fact;
import org.chancery.core.transcript.page.Head;
import org.chancery.core.transcript.page.Title;
import org.chancery.core.transcript.script.Script;
import org.chancery.core.transcript.script.Troupe;
import org.chancery.core.transcript.text.Ids;
import org.chancery.core.transcript.text.Slug;

/** Makes the statement of its parts and of what the head of the page says. */
public final class StatementMaker {
    /** What is on the page and not in the statement. */
    private static final Set<Outline.Kind> ASIDE =
            EnumSet.of(Outline.Kind.UNPLACED, Outline.Kind.FURNITURE, Outline.Kind.INSET);

    private final Locale language;
    private final String sourceName;
    private final Head head;
    private final Optional<LocalDate> declared;

    /**
     * Makes a statement.
     *
     * @param declared the day on which the source says it was published
     */
    public StatementMaker(Convention convention, String sourceName, Head head, Optional<LocalDate> declared) {
        this.declared = declared;
        language = convention.language();
        this.sourceName = sourceName;
        this.head = head;
    }

    /** {@return the statement} */
    public Statement make(Script script, List<Part> body, Outline outline) {
        StatementKind kind = kind(head, script.hasQuestions());
        String title = head.title().map(Title::text).orElseGet(this::stem);
        Completeness extent = isOneSided(script) ? Completeness.ONE_SIDED : Completeness.COMPLETE;
        Statement read = Statement.builder(id(kind, script.troupe()), kind, localized(title), edition(extent))
                .occasion(occasion())
                .participants(script.troupe().participants())
                .body(body)
                .build();
        var provenance = new Provenance(List.of(source(Fingerprint.of(read, language))), unplaced(outline));
        return read.toBuilder().provenance(provenance).build();
    }

    /**
     * Whether there were questions and several principals, and some of them have no words here: the publisher gives his
     * own side.
     */
    static boolean isOneSided(Script script) {
        return script.hasQuestions()
                && script.troupe().principals().size() > 1
                && !script.silentPrincipals().isEmpty();
    }

    /** The kind that a line of its own names, else the one the title names, else that of any text. */
    static StatementKind kind(Head head, boolean hasQuestions) {
        return head.first(Fact.Kind.class)
                .map(Fact.Kind::kind)
                .or(() -> head.title().flatMap(Title::kind))
                .orElse(hasQuestions ? StatementKind.NEWS_CONFERENCE : StatementKind.STATEMENT);
    }

    private List<Unplaced> unplaced(Outline outline) {
        return outline.spans().stream()
                .filter(span -> ASIDE.contains(span.kind()))
                .map(span -> new Unplaced(language, span.text(), span.line(), span.column()))
                .toList();
    }

    private Edition edition(Completeness extent) {
        Edition.Builder edition = Edition.in(Localized.of(language, Translation.unknown()))
                .otherVersions(otherVersions())
                .completeness(extent);
        published().ifPresent(edition::published);
        head.first(Fact.DocumentNumber.class).ifPresent(number -> edition.documentNumber(number.printed()));
        head.first(Fact.Delivery.class).ifPresent(delivery -> edition.delivery(delivery.delivery()));
        head.first(Fact.Embargo.class).ifPresent(embargo -> edition.embargo(embargo.until()));
        return edition.build();
    }

    private List<OtherVersion> otherVersions() {
        return head.all(Fact.Languages.class)
                .flatMap(languages -> languages.languages().stream())
                .filter(other -> !other.getLanguage().equals(language.getLanguage()))
                .distinct()
                .map(other -> new OtherVersion(other, Optional.empty()))
                .toList();
    }

    /** What the title says of the event counts; what stands beside it, where the title is silent. */
    private Occasion occasion() {
        Optional<Title> title = head.title();
        return new Occasion(
                title.flatMap(Title::occasion).map(this::localized),
                title.flatMap(Title::place)
                        .or(() -> head.first(Fact.Where.class).map(Fact.Where::place))
                        .map(this::localized),
                title.flatMap(Title::date).or(this::dayBesideTitle),
                head.first(Fact.Time.class).map(Fact.Time::time),
                Optional.empty());
    }

    private Optional<LocalDate> dayBesideTitle() {
        return head.first(Fact.Day.class).map(Fact.Day::date);
    }

    /** The day beside a title that names another is that of the publication. */
    private Optional<LocalDate> published() {
        Optional<LocalDate> event = head.title().flatMap(Title::date);
        return dayBesideTitle()
                .filter(day -> event.isPresent() && !event.get().equals(day))
                .or(() -> declared);
    }

    private Source source(String fingerprint) {
        return new Source(
                language,
                Optional.of(sourceName).filter(name -> !name.isEmpty()),
                Optional.empty(),
                head.first(Fact.VisitDate.class).map(Fact.VisitDate::date),
                Optional.of(fingerprint));
    }

    /** Kind, first speaker, place and date; the name of the source when the title gives no date. */
    private String id(StatementKind kind, Troupe troupe) {
        Optional<Title> title = head.title().filter(found -> found.date().isPresent());
        if (title.isEmpty()) {
            return Ids.of(stem());
        }
        Stream<Optional<String>> words = Stream.of(
                Optional.of(kind.name()),
                troupe.opening().map(person -> Names.surname(person.name().first())),
                title.flatMap(Title::place),
                title.flatMap(Title::date).map(Object::toString));
        return String.join(
                "-",
                words.flatMap(Optional::stream)
                        .map(word -> Slug.of(word, 4, 30))
                        .toList());
    }

    /** The name of the source without its extension. */
    private String stem() {
        int dot = sourceName.indexOf('.', 1);
        String stem = dot < 0 ? sourceName : sourceName.substring(0, dot);
        return stem.isBlank() ? "statement" : stem;
    }

    private Localized<String> localized(String text) {
        return Localized.of(language, text);
    }
}
