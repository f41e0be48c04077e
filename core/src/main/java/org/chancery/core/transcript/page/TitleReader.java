package org.chancery.core.transcript.page;

import java.util.List;
import java.util.Optional;
import org.chancery.core.model.StatementKind;
import org.chancery.core.transcript.dialect.Phrase;
import org.chancery.core.transcript.lexicon.Convention;
import org.chancery.core.transcript.lexicon.Dates;
import org.chancery.core.transcript.lexicon.Lexicon;
import org.chancery.core.transcript.lexicon.Phrases;
import org.chancery.core.transcript.lexicon.Vocabulary.Topic;
import org.chancery.core.transcript.text.Chars;
import org.chancery.core.transcript.text.Stretch;
import org.chancery.core.transcript.text.Word;

/** Reads what a title says by the grammar of a language: KIND … OFFICE NAME … OCCASION …, PLACE, DATE. */
final class TitleReader {
    private static final int LONGEST_PLACE = 4;

    private final Convention convention;
    private final Lexicon.Title grammar;
    private final Phrases<Phrase> occasionAfter;
    private final Phrases<Phrase> occasionUntil;
    private final Dates dates;
    private final TitleMentions mentions;

    TitleReader(Convention convention) {
        this.convention = convention;
        grammar = convention.lexicon().title();
        occasionAfter = Phrases.of(grammar.occasionAfter());
        occasionUntil = Phrases.of(grammar.occasionUntil());
        dates = new Dates(convention.lexicon());
        mentions = new TitleMentions(convention.words());
    }

    Title read(Stretch stretch) {
        return read(stretch.text(), Optional.of(stretch));
    }

    Title read(String text, Optional<Stretch> stretch) {
        Optional<Dates.Found> date = dates.last(text).filter(found -> endsAt(text, found.to()) || found.from() == 0);
        String beforeDate =
                date.map(found -> withoutComma(text.substring(0, found.from()))).orElse(text);
        Optional<String> place = date.flatMap(found -> place(beforeDate));
        String rest = place.map(name -> beforeDate.substring(0, beforeDate.lastIndexOf(name)))
                .map(TitleReader::withoutComma)
                .orElse(date.filter(found -> found.from() == 0).isPresent() ? text : beforeDate);
        List<Word> words = Word.of(rest);
        return new Title(
                stretch,
                text,
                kind(words),
                convention.words().of(Topic.MEETING).in(words).isPresent(),
                mentions.in(rest, words),
                occasion(rest, words),
                place,
                date.map(Dates.Found::date));
    }

    /** Whether nothing but punctuation follows. */
    private static boolean endsAt(String text, int index) {
        return text.codePoints().skip(text.codePointCount(0, index)).noneMatch(Character::isLetterOrDigit);
    }

    private static String withoutComma(String text) {
        int end = text.length();
        while (end > 0 && (Chars.isSpace(text.charAt(end - 1)) || ",(".indexOf(text.charAt(end - 1)) >= 0)) {
            end--;
        }
        return text.substring(0, end);
    }

    /** What stands after the last comma, when it looks like the name of a place. */
    private static Optional<String> place(String beforeDate) {
        int comma = Math.max(beforeDate.lastIndexOf(','), beforeDate.lastIndexOf('('));
        List<Word> words = Word.of(beforeDate.substring(comma + 1));
        boolean named = comma >= 0
                && !words.isEmpty()
                && words.size() <= LONGEST_PLACE
                && words.getFirst().isCapitalised();
        return named ? Optional.of(Chars.strip(beforeDate.substring(comma + 1))) : Optional.empty();
    }

    private Optional<StatementKind> kind(List<Word> words) {
        return grammar.kinds().stream()
                .filter(kind -> Phrases.isIn(kind.phrase(), words))
                .map(Lexicon.Kind::kind)
                .findFirst();
    }

    private Optional<String> occasion(String text, List<Word> words) {
        Optional<Phrases.Found<Phrase>> marker = occasionAfter.in(words);
        int first = marker.map(Phrases.Found::to).orElse(words.size());
        if (first >= words.size()) {
            return Optional.empty();
        }
        int from = words.get(first).from();
        List<Word> rest = words.subList(first, words.size());
        int end = occasionUntil
                .in(rest)
                .filter(found -> found.from() > 0)
                .map(found -> rest.get(found.from() - 1).to())
                .orElse(text.length());
        return Optional.of(text.substring(from, end));
    }
}
