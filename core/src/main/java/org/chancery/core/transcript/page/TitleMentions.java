package org.chancery.core.transcript.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.core.model.ParticipantRole;
import org.chancery.core.transcript.lexicon.Lexicon;
import org.chancery.core.transcript.lexicon.Phrases;
import org.chancery.core.transcript.lexicon.Vocabulary;
import org.chancery.core.transcript.lexicon.Vocabulary.Topic;
import org.chancery.core.transcript.text.Chars;
import org.chancery.core.transcript.text.Word;

/** Finds the offices a title names, and the words after each that hold the name. */
final class TitleMentions {
    /** «губернатором Калужской области Владиславом Зимой»: so many words may stand before the name. */
    private static final int FURTHEST_NAME = 9;

    private final Vocabulary words;
    private final boolean inflected;

    TitleMentions(Vocabulary words) {
        this.words = words;
        inflected = words.lexicon().people().inflected();
    }

    private record Office(String name, int end, Optional<ParticipantRole> role) {}

    List<Title.Mention> in(String text, List<Word> title) {
        var people = new ArrayList<Title.Mention>();
        int at = 0;
        while (at < title.size()) {
            Optional<Office> office = office(text, title, at);
            int next = office.map(Office::end).orElse(at + 1);
            if (office.isPresent()) {
                int end = inflected ? inflectedEnd(text, title, next) : nameEnd(text, title, next);
                if (end > next) {
                    String rest = text.substring(
                            title.get(next).from(), title.get(end - 1).to());
                    people.add(new Title.Mention(
                            office.get().name(),
                            withoutPossessive(rest),
                            at == 0,
                            office.get().role()));
                }
                next = Math.max(end, next);
            }
            at = next;
        }
        return people;
    }

    private Optional<Office> office(String text, List<Word> title, int at) {
        Optional<Office> official = words.offices().at(title, at).map(found -> office(text, title, found));
        return official.or(() -> words.of(Topic.JOURNALIST)
                .at(title, at)
                .map(found -> new Office(title.get(at).text(), found.to(), Optional.of(ParticipantRole.JOURNALIST))));
    }

    /** An office is called as printed; where its ending depends on the sentence, as the lexicon has it. */
    private Office office(String text, List<Word> title, Phrases.Found<Lexicon.Office> found) {
        String printed = text.substring(
                title.get(found.from()).from(), title.get(found.to() - 1).to());
        String called = inflected ? found.meaning().name() : printed;
        return new Office(called, found.to(), found.meaning().role());
    }

    /** The capitalised words from an index on, with the small words between them, up to the next punctuation. */
    private int nameEnd(String text, List<Word> title, int from) {
        int end = from;
        boolean parted = false;
        for (int i = from; i < title.size() && office(text, title, i).isEmpty(); i++) {
            boolean linking = words.isLinking(title.get(i).text());
            boolean nameless = i == from || (words.isLinking(title.get(from).folded()) && !parted);
            boolean comma = nameless && isComma(text, title, i);
            boolean joined = isJoined(text, title, i) || (comma && isFullName(title, i));
            parted |= comma;
            if (!joined || !(linking || title.get(i).isCapitalised())) {
                break;
            }
            end = linking ? end : i + 1;
            if (isPossessive(title.get(i).text())) {
                break;
            }
        }
        return end;
    }

    /** The last two or more capitalised words in a row before the next punctuation. */
    private int inflectedEnd(String text, List<Word> title, int from) {
        int end = from;
        int row = 0;
        int furthest = Math.min(title.size(), from + FURTHEST_NAME);
        for (int i = from;
                i < furthest
                        && isJoined(text, title, i)
                        && office(text, title, i).isEmpty();
                i++) {
            row = title.get(i).isCapitalised() ? row + 1 : 0;
            boolean initials = title.get(i).text().indexOf('.') > 0;
            if (row > 1 || initials || (row == 1 && i == from)) {
                end = i + 1;
            }
            if (end > from + 1 && row == 0) {
                break;
            }
        }
        return end;
    }

    private static boolean isJoined(String text, List<Word> title, int index) {
        return index == 0
                || text.substring(title.get(index - 1).to(), title.get(index).from())
                        .chars()
                        .allMatch(c -> Chars.isSpace(c) || c == '«' || c == '»');
    }

    private static boolean isFullName(List<Word> title, int index) {
        return index + 1 < title.size()
                && title.get(index).isCapitalised()
                && title.get(index + 1).isCapitalised();
    }

    /** “the President of the Republic, Émile Laurent”. */
    private static boolean isComma(String text, List<Word> title, int index) {
        return index > 0
                && Chars.strip(text.substring(
                                title.get(index - 1).to(), title.get(index).from()))
                        .equals(",");
    }

    private static boolean isPossessive(String word) {
        return word.endsWith("’s") || word.endsWith("'s");
    }

    private static String withoutPossessive(String name) {
        return isPossessive(name) ? name.substring(0, name.length() - 2) : name;
    }
}
