package org.chancery.core.transcript;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.chancery.core.model.ParticipantRole;
import org.chancery.core.transcript.dialect.Dialect;
import org.chancery.core.transcript.dialect.Phrase;

/**
 * Tells which part those play whom the title does not name: whoever has an outlet asks; whoever says what only the one
 * who leads says, leads; whoever asks first and is answered by somebody the title names is a journalist.
 */
final class RoleOfSpeakers {
    private static final int LONGEST_SAMPLE = 2_000;

    private final Dialect dialect;
    private final Predicate<String> isNamedByTitle;

    RoleOfSpeakers(Dialect dialect, Predicate<String> isNamedByTitle) {
        this.dialect = dialect;
        this.isNamedByTitle = isNamedByTitle;
    }

    /** Roles by printed name; whoever is missing is a principal. */
    Map<String, ParticipantRole> of(List<Block> blocks) {
        var roles = new HashMap<String, ParticipantRole>();
        List<Block.Speech> speeches = Block.speeches(blocks).stream()
                .filter(speech -> speech.label().isPresent())
                .toList();
        for (int i = 0; i < speeches.size(); i++) {
            PrintedLabel label = speeches.get(i).label().orElseThrow();
            if (!label.isGeneric() && !isNamedByTitle.test(label.name())) {
                Optional<Block.Speech> next =
                        i + 1 < speeches.size() ? Optional.of(speeches.get(i + 1)) : Optional.empty();
                role(speeches.get(i), label, next)
                        .ifPresent(role -> roles.merge(label.name(), role, RoleOfSpeakers::stronger));
            }
        }
        return roles;
    }

    private static ParticipantRole stronger(ParticipantRole one, ParticipantRole other) {
        return one == ParticipantRole.MODERATOR || other == ParticipantRole.MODERATOR ? ParticipantRole.MODERATOR : one;
    }

    private Optional<ParticipantRole> role(Block.Speech speech, PrintedLabel label, Optional<Block.Speech> next) {
        if (label.outlet().isPresent()) {
            return Optional.of(ParticipantRole.JOURNALIST);
        }
        if (speech.paragraphs().stream().anyMatch(this::leads)) {
            return Optional.of(ParticipantRole.MODERATOR);
        }
        boolean asks = speech.paragraphs().getLast().text().endsWith("?");
        boolean answered = next.flatMap(Block.Speech::label)
                .filter(other -> isNamedByTitle.test(other.name()))
                .isPresent();
        return asks && answered ? Optional.of(ParticipantRole.JOURNALIST) : Optional.empty();
    }

    private boolean leads(Stretch paragraph) {
        String text = paragraph.text();
        return text.length() <= LONGEST_SAMPLE && Phrase.anyIn(dialect.moderation(), text);
    }
}
