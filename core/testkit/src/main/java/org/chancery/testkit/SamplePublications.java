package org.chancery.testkit;

import static org.chancery.testkit.Bilingual.both;

import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chancery.core.model.Publication;
import org.chancery.core.model.StatementSource;
import org.chancery.core.render.Resources;

/**
 * Publications of every shape, about people and countries that do not exist, in real English and Russian.
 *
 * <p>They are the same on every call, so that a rendering of one can be kept as an expectation.
 */
public final class SamplePublications {
    /** The first language of the bilingual ones: Russian. */
    public static final Locale RUSSIAN = Bilingual.RUSSIAN;

    /** The second: British English, {@code en-GB}. */
    public static final Locale ENGLISH = Bilingual.ENGLISH;

    private static final byte[] PICTURE = Base64.getDecoder()
            .decode(
                    "iVBORw0KGgoAAAANSUhEUgAAAAQAAAAECAIAAAAmkwkpAAAAEElEQVR42mOYJa8NRwzEcQB5sw5B82kRhQAAAABJRU5ErkJggg==");

    private SamplePublications() {}

    /** {@return one of each, in a fixed order} */
    public static List<Publication> all() {
        return Stream.of(List.of(empty()), ordinary(), List.of(hostileText()))
                .flatMap(List::stream)
                .toList();
    }

    /** Those with words to look for. */
    static List<Publication> ordinary() {
        return List.of(
                oneLanguage(), twoLanguages(), unevenPassages(), mixedLanguages(), everyPart(), manyStatements(20));
    }

    /** {@return a publication without statements, in both languages} */
    public static Publication empty() {
        return publication("empty", StatementSource.of());
    }

    /** {@return a press release in English alone, without questions, speaker or imprint} */
    public static Publication oneLanguage() {
        return Publication.of(ShortStatements.inEnglish());
    }

    /** {@return a joint news conference in both languages, paragraph for paragraph, under a mission's imprint} */
    public static Publication twoLanguages() {
        return Publication.of(ShortStatements.newsConference()).withImprint(SampleMission.embassy());
    }

    /** {@return remarks in which one paragraph stands for two, and some are missing on either side} */
    public static Publication unevenPassages() {
        return Publication.of(ShortStatements.uneven());
    }

    /** {@return a statement in both languages, one in Russian alone and one in English alone} */
    public static Publication mixedLanguages() {
        return publication(
                "mixed-languages",
                StatementSource.of(ShortStatements.brief(1), ShortStatements.inRussian(), ShortStatements.inEnglish()));
    }

    /** {@return a statement with every kind of part, question, inline and qualifier; it needs {@link #resources()}} */
    public static Publication everyPart() {
        return Publication.of(EveryPart.statement()).withImprint(SampleMission.embassy());
    }

    /** {@return a statement and a mission whose every text would be code elsewhere, with addresses to match} */
    public static Publication hostileText() {
        return Publication.of(HostileText.statement()).withImprint(SampleMission.hostile());
    }

    /**
     * {@return as many short statements as asked for, made one by one as they are read}
     *
     * @param count how many; may be 0 and may be more than would fit in memory
     */
    public static Publication manyStatements(int count) {
        return publication(
                "many-statements", () -> IntStream.rangeClosed(1, count).mapToObj(ShortStatements::brief));
    }

    /** {@return the picture of {@link #everyPart()}, a PNG of 4 by 4 pixels} */
    public static Resources resources() {
        return name -> name.equals(EveryPart.PICTURE) ? Optional.of(PICTURE.clone()) : Optional.empty();
    }

    private static Publication publication(String id, StatementSource statements) {
        return new Publication(id, both("Заявления 2025 года", "Statements of 2025"), Optional.empty(), statements);
    }
}
