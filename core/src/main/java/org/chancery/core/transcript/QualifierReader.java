package org.chancery.core.transcript;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.core.model.Localized;
import org.chancery.core.model.Participant;
import org.chancery.core.model.Qualifier;
import org.chancery.core.model.Rendition;
import org.chancery.core.transcript.dialect.Dialect;
import org.chancery.core.transcript.dialect.Word;

/** Tells what the parenthesis beside a label means; what it does not understand it keeps as printed, and reports. */
final class QualifierReader {
    /** More people than ever stood before the press, so that a hostile text cannot multiply them by its questions. */
    private static final int MOST_ADDRESSEES = 20;

    private final Convention convention;
    private final Cast cast;
    private final Reports reports;

    QualifierReader(Convention convention, Cast cast, Reports reports) {
        this.convention = convention;
        this.cast = cast;
        this.reports = reports;
    }

    Optional<Qualifier> of(PrintedLabel label) {
        return label.note().filter(note -> !note.isBlank()).map(note -> read(note, label));
    }

    private Qualifier read(String note, PrintedLabel label) {
        var meaning = new Meaning();
        for (String piece : note.split("[,;]")) {
            if (!meaning.add(piece)) {
                reports.info("transcript.unknown-qualifier", label.qualifier().orElseThrow(), note);
            }
        }
        return new Qualifier(
                Localized.of(convention.language(), note),
                List.copyOf(meaning.addressees),
                meaning.rendition,
                meaning.channels);
    }

    private final class Meaning {
        private final Set<String> addressees = new LinkedHashSet<>();
        private final Set<Qualifier.Channel> channels = EnumSet.noneOf(Qualifier.Channel.class);
        private Optional<Rendition> rendition = Optional.empty();

        boolean add(String piece) {
            List<Word> words = Word.of(piece);
            for (Dialect.Note note : convention.dialect().qualifiers()) {
                if (note.phrase().isAt(words, 0)) {
                    return add(note.means(), words.subList(note.phrase().length(), words.size()));
                }
            }
            return false;
        }

        private boolean add(Dialect.Meaning means, List<Word> rest) {
            switch (means) {
                case TO_ALL -> {
                    cast.principals().stream().limit(MOST_ADDRESSEES).forEach(person -> addressees.add(person.id()));
                    return cast.principals().size() <= MOST_ADDRESSEES;
                }
                case TO_PERSON -> {
                    Optional<Participant> person = rest.isEmpty()
                            ? Optional.empty()
                            : cast.principalAddressed(rest.getLast().text());
                    person.ifPresent(found -> addressees.add(found.id()));
                    return person.isPresent();
                }
                case RETRANSLATED ->
                    rendition = Optional.of(new Rendition(Rendition.Kind.RETRANSLATED, language(rest)));
                case INTERPRETED -> rendition = Optional.of(new Rendition(Rendition.Kind.INTERPRETED, language(rest)));
                case VIDEO_LINK -> channels.add(Qualifier.Channel.VIDEO_LINK);
                case OFF_MIKE -> channels.add(Qualifier.Channel.OFF_MIKE);
            }
            return true;
        }

        private Optional<Locale> language(List<Word> rest) {
            Map<String, Locale> languages = convention.lexicon().languages();
            return rest.stream()
                    .flatMap(word -> Optional.ofNullable(languages.get(word.text())).stream())
                    .findFirst();
        }
    }
}
