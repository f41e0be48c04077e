package org.chancery.core.transcript;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
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

/** Makes the statement of its parts and of what the head of the page says. */
final class StatementMaker {
    private final Locale language;
    private final String sourceName;
    private final Head head;

    StatementMaker(Convention convention, String sourceName, Head head) {
        language = convention.language();
        this.sourceName = sourceName;
        this.head = head;
    }

    Statement make(Script script, List<Part> body, Outline outline) {
        StatementKind kind = kind(head, script.hasQuestions());
        String title = head.title().map(Title::text).orElseGet(this::stem);
        Completeness extent = isOneSided(script) ? Completeness.ONE_SIDED : Completeness.COMPLETE;
        Statement read = Statement.builder(id(kind, script.cast()), kind, localized(title), edition(extent))
                .occasion(occasion())
                .participants(script.cast().participants())
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
                && script.cast().principals().size() > 1
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
        return outline.of(Outline.Kind.UNPLACED).stream()
                .map(span -> new Unplaced(language, span.text(), span.line(), span.column()))
                .toList();
    }

    private Edition edition(Completeness extent) {
        Edition.Builder edition = Edition.in(Localized.of(language, Translation.unknown()))
                .otherVersions(otherVersions())
                .completeness(extent);
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

    private Occasion occasion() {
        Optional<Title> title = head.title();
        return new Occasion(
                title.flatMap(Title::occasion).map(this::localized),
                title.flatMap(Title::place).map(this::localized),
                title.flatMap(Title::date),
                Optional.empty(),
                Optional.empty());
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
    private String id(StatementKind kind, Cast cast) {
        Optional<Title> title = head.title().filter(found -> found.date().isPresent());
        if (title.isEmpty()) {
            return Ids.of(stem());
        }
        Stream<Optional<String>> words = Stream.of(
                Optional.of(kind.name()),
                cast.opening().map(person -> Names.surname(person.name().first())),
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
