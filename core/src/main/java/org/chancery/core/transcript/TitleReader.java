package org.chancery.core.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.chancery.core.model.StatementKind;
import org.chancery.core.transcript.dialect.Dialect;
import org.chancery.core.transcript.dialect.Phrase;
import org.chancery.core.transcript.dialect.Word;
import org.chancery.core.transcript.text.Chars;

/** Reads what a title says by the grammar of a dialect: KIND … OFFICE NAME … OCCASION …, PLACE, DATE. */
final class TitleReader {
    private static final int LONGEST_PLACE = 4;

    private final Dialect.TitleGrammar grammar;
    private final Dates dates;

    TitleReader(Convention convention) {
        grammar = convention.dialect().title();
        dates = new Dates(convention.lexicon());
    }

    Title read(Stretch stretch) {
        String text = stretch.text();
        Optional<Dates.Found> date = dates.last(text).filter(found -> endsAt(text, found.to()));
        String beforeDate =
                date.map(found -> withoutComma(text.substring(0, found.from()))).orElse(text);
        Optional<String> place = date.flatMap(found -> place(beforeDate));
        String rest = place.map(name -> beforeDate.substring(0, beforeDate.lastIndexOf(',')))
                .orElse(beforeDate);
        List<Word> words = Word.of(rest);
        return new Title(
                stretch, kind(words), people(rest, words), occasion(rest, words), place, date.map(Dates.Found::date));
    }

    /** Whether nothing but punctuation follows. */
    private static boolean endsAt(String text, int index) {
        return text.codePoints().skip(text.codePointCount(0, index)).noneMatch(Character::isLetterOrDigit);
    }

    private static String withoutComma(String text) {
        int end = text.length();
        while (end > 0 && (Chars.isSpace(text.charAt(end - 1)) || text.charAt(end - 1) == ',')) {
            end--;
        }
        return text.substring(0, end);
    }

    /** What stands after the last comma, when it looks like the name of a place. */
    private static Optional<String> place(String beforeDate) {
        int comma = beforeDate.lastIndexOf(',');
        List<Word> words = Word.of(beforeDate.substring(comma + 1));
        boolean named = comma >= 0
                && !words.isEmpty()
                && words.size() <= LONGEST_PLACE
                && words.getFirst().isCapitalised();
        return named ? Optional.of(Chars.strip(beforeDate.substring(comma + 1))) : Optional.empty();
    }

    private Optional<StatementKind> kind(List<Word> words) {
        return grammar.kinds().stream()
                .filter(kind -> kind.phrase().in(words).isPresent())
                .map(Dialect.Kind::kind)
                .findFirst();
    }

    private Optional<String> occasion(String text, List<Word> words) {
        for (Phrase marker : grammar.occasionAfter()) {
            OptionalInt at = marker.in(words);
            int first = at.orElse(words.size()) + marker.length();
            if (first < words.size()) {
                return Optional.of(text.substring(words.get(first).from(), occasionEnd(text, words, first)));
            }
        }
        return Optional.empty();
    }

    private int occasionEnd(String text, List<Word> words, int first) {
        List<Word> rest = words.subList(first, words.size());
        for (Phrase end : grammar.occasionUntil()) {
            OptionalInt at = end.in(rest);
            if (at.isPresent() && at.getAsInt() > 0) {
                return rest.get(at.getAsInt() - 1).to();
            }
        }
        return text.length();
    }

    private List<Title.Mention> people(String text, List<Word> words) {
        var people = new ArrayList<Title.Mention>();
        int at = 0;
        while (at < words.size()) {
            Optional<Office> office = office(words, at);
            int next = office.map(Office::end).orElse(at + 1);
            if (office.isPresent()) {
                int end = nameEnd(text, words, next);
                if (end > next) {
                    String rest = text.substring(
                            words.get(next).from(), words.get(end - 1).to());
                    people.add(new Title.Mention(office.get().name(), withoutPossessive(rest), at == 0));
                }
                next = end;
            }
            at = next;
        }
        return people;
    }

    private record Office(String name, int end) {}

    private Optional<Office> office(List<Word> words, int at) {
        for (Dialect.Office office : grammar.offices()) {
            for (Phrase form : office.forms()) {
                if (form.isAt(words, at)) {
                    return Optional.of(new Office(office.name(), at + form.length()));
                }
            }
        }
        return Optional.empty();
    }

    /** The capitalised words from an index on, with the small words between them, up to the next punctuation. */
    private int nameEnd(String text, List<Word> words, int from) {
        int end = from;
        for (int i = from; i < words.size() && office(words, i).isEmpty(); i++) {
            boolean linking = grammar.linking().contains(words.get(i).text());
            boolean joined =
                    i == 0 || isSpace(text, words.get(i - 1).to(), words.get(i).from());
            if (!joined || !(linking || words.get(i).isCapitalised())) {
                break;
            }
            end = linking ? end : i + 1;
            if (isPossessive(words.get(i).text())) {
                break;
            }
        }
        return end;
    }

    private static boolean isSpace(String text, int from, int to) {
        return text.substring(from, to).chars().allMatch(Chars::isSpace);
    }

    private static boolean isPossessive(String word) {
        return word.endsWith("’s") || word.endsWith("'s");
    }

    private static String withoutPossessive(String name) {
        return isPossessive(name) ? name.substring(0, name.length() - 2) : name;
    }
}
