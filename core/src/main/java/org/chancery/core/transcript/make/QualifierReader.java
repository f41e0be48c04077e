package org.chancery.core.transcript.make;

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
import org.chancery.core.transcript.label.Brackets;
import org.chancery.core.transcript.label.Label;
import org.chancery.core.transcript.lexicon.Convention;
import org.chancery.core.transcript.lexicon.Lexicon.Meaning;
import org.chancery.core.transcript.lexicon.Phrases;
import org.chancery.core.transcript.script.Troupe;
import org.chancery.core.transcript.text.Word;

/** Tells what the brackets beside a label mean; what it does not understand it keeps as printed, and reports. */
final class QualifierReader {
    /** More people than ever stood before the press, so that a hostile text cannot multiply them by its questions. */
    private static final int MOST_ADDRESSEES = 20;

    private final Convention convention;
    private final Troupe troupe;
    private final Reports reports;

    QualifierReader(Convention convention, Troupe troupe, Reports reports) {
        this.convention = convention;
        this.troupe = troupe;
        this.reports = reports;
    }

    Optional<Qualifier> of(Label label) {
        return label.noteText().map(note -> read(note, label));
    }

    private Qualifier read(String note, Label label) {
        var said = new Said();
        String words = Brackets.within(note);
        for (String piece : words.split("[,;]")) {
            if (!said.add(piece)) {
                reports.info("transcript.unknown-qualifier", label.note().orElseThrow(), words);
            }
        }
        return new Qualifier(
                Localized.of(convention.language(), note), List.copyOf(said.addressees), said.rendition, said.channels);
    }

    private final class Said {
        private final Set<String> addressees = new LinkedHashSet<>();
        private final Set<Qualifier.Channel> channels = EnumSet.noneOf(Qualifier.Channel.class);
        private Optional<Rendition> rendition = Optional.empty();

        boolean add(String piece) {
            List<Word> words = Word.of(piece);
            Optional<Phrases.Found<Meaning>> found =
                    convention.words().qualifiers().at(words, 0);
            return found.isPresent()
                    && add(found.get().meaning(), words.subList(found.get().to(), words.size()));
        }

        private boolean add(Meaning means, List<Word> rest) {
            switch (means) {
                case TO_ALL -> {
                    troupe.principals().stream().limit(MOST_ADDRESSEES).forEach(person -> addressees.add(person.id()));
                    return troupe.principals().size() <= MOST_ADDRESSEES;
                }
                case TO_PERSON -> {
                    Optional<Participant> person = rest.isEmpty()
                            ? Optional.empty()
                            : troupe.principalAddressed(rest.getLast().text());
                    person.ifPresent(found -> addressees.add(found.id()));
                    return person.isPresent();
                }
                case RETRANSLATED ->
                    rendition = Optional.of(new Rendition(Rendition.Kind.RETRANSLATED, language(rest)));
                case INTERPRETED -> rendition = Optional.of(new Rendition(Rendition.Kind.INTERPRETED, language(rest)));
                case VIDEO_LINK -> channels.add(Qualifier.Channel.VIDEO_LINK);
                case OFF_MIKE -> channels.add(Qualifier.Channel.OFF_MIKE);
                case SPOKEN_IN -> {} // as printed; what was spoken is in the words
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
