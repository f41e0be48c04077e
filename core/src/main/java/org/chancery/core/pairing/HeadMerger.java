package org.chancery.core.pairing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.core.finding.Finding;
import org.chancery.core.finding.Place;
import org.chancery.core.model.Completeness;
import org.chancery.core.model.Edition;
import org.chancery.core.model.Fingerprint;
import org.chancery.core.model.Occasion;
import org.chancery.core.model.OtherVersion;
import org.chancery.core.model.Provenance;
import org.chancery.core.model.Statement;
import org.chancery.core.model.Translation;
import org.chancery.core.model.TranslationStatus;

/**
 * Merges what stands around the bodies. Where both versions know something and it differs, the original counts, and a
 * finding tells.
 */
final class HeadMerger {
    private final Statement original;
    private final Statement translation;
    private final Merge merge;
    private final boolean originalIsKnown;
    private final Optional<String> madeFrom;
    private final List<Finding> findings = new ArrayList<>();

    HeadMerger(
            Statement original,
            Statement translation,
            Merge merge,
            boolean originalIsKnown,
            Optional<String> madeFrom) {
        this.original = original;
        this.translation = translation;
        this.merge = merge;
        this.originalIsKnown = originalIsKnown;
        this.madeFrom = madeFrom;
    }

    List<Finding> findings() {
        return findings;
    }

    Statement.Builder head() {
        return Statement.builder(
                        original.id(),
                        original.kind(),
                        merge.both(original.title(), translation.title()),
                        edition(original.edition(), translation.edition()))
                .occasion(occasion(original.occasion(), translation.occasion()))
                .provenance(provenance(original.provenance(), translation.provenance()));
    }

    private Occasion occasion(Occasion ours, Occasion theirs) {
        return new Occasion(
                merge.both(ours.what(), theirs.what()),
                merge.both(ours.place(), theirs.place()),
                either("/occasion/date", ours.date(), theirs.date()),
                either("/occasion/time", ours.time(), theirs.time()),
                ours.zone().or(theirs::zone));
    }

    private Edition edition(Edition ours, Edition theirs) {
        Edition.Builder edition = Edition.in(merge.both(
                        ours.translations().map(this::original),
                        theirs.translations().map(this::translated)))
                .otherVersions(otherVersions(ours, theirs))
                .completeness(
                        ours.completeness() == Completeness.COMPLETE ? theirs.completeness() : ours.completeness());
        language(ours, theirs).ifPresent(edition::originalLanguage);
        either("/edition/published", ours.published(), theirs.published()).ifPresent(edition::published);
        either("/edition/documentNumber", ours.documentNumber(), theirs.documentNumber())
                .ifPresent(edition::documentNumber);
        either("/edition/delivery", ours.delivery(), theirs.delivery()).ifPresent(edition::delivery);
        either("/edition/embargo", ours.embargo(), theirs.embargo()).ifPresent(edition::embargo);
        return edition.build();
    }

    private Optional<Locale> language(Edition ours, Edition theirs) {
        return originalIsKnown
                ? Optional.of(original.languages().getFirst())
                : ours.originalLanguage().or(theirs::originalLanguage);
    }

    private Translation original(Translation version) {
        return originalIsKnown && version.status().isEmpty()
                ? new Translation(Optional.of(TranslationStatus.ORIGINAL), version.madeFrom())
                : version;
    }

    /** From now on it is known, unless it was, of which text this is the translation; so a change of that is noticed. */
    private Translation translated(Translation version) {
        Optional<String> text =
                Optional.of(Fingerprint.of(original, original.languages().getFirst()));
        return new Translation(
                version.status(), version.madeFrom().or(() -> madeFrom).or(() -> text));
    }

    private List<OtherVersion> otherVersions(Edition ours, Edition theirs) {
        var others = new ArrayList<OtherVersion>();
        for (Edition edition : List.of(ours, theirs)) {
            edition.otherVersions().stream()
                    .filter(version -> !isHere(version.language()) && !others.contains(version))
                    .forEach(others::add);
        }
        return others;
    }

    private boolean isHere(Locale language) {
        return List.of(original, translation).stream()
                .flatMap(version -> version.languages().stream())
                .anyMatch(here -> here.getLanguage().equals(language.getLanguage()));
    }

    private static Provenance provenance(Provenance ours, Provenance theirs) {
        var sources = new ArrayList<>(ours.sources());
        sources.addAll(theirs.sources());
        var unplaced = new ArrayList<>(ours.unplaced());
        unplaced.addAll(theirs.unplaced());
        return new Provenance(sources, unplaced);
    }

    private <T> Optional<T> either(String pointer, Optional<T> ours, Optional<T> theirs) {
        if (ours.isPresent() && theirs.isPresent() && !ours.equals(theirs)) {
            findings.add(Finding.warning(
                    "pairing.head-differs",
                    Place.pointer(pointer),
                    ours.get().toString(),
                    theirs.get().toString()));
        }
        return ours.or(() -> theirs);
    }
}
