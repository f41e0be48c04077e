package org.chancery.core.transcript.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.core.transcript.lexicon.Convention;
import org.chancery.core.transcript.lexicon.Vocabulary.Topic;
import org.chancery.core.transcript.outline.Outline;
import org.chancery.core.transcript.source.SourceText;
import org.chancery.core.transcript.text.Ends;
import org.chancery.core.transcript.text.Hint;
import org.chancery.core.transcript.text.Joiner;
import org.chancery.core.transcript.text.Line;
import org.chancery.core.transcript.text.Stretch;
import org.chancery.core.transcript.text.Word;

/**
 * Reads the head of a page: its furniture, its contacts, the title, the lines that belong to it, and what the publisher
 * says before the words begin. The words begin at the first label; without one, where somebody greets or speaks for
 * himself, or where the sentences begin.
 */
public final class HeadReader {
    /** A page of which more is not understood has a menu above the text. */
    private static final int MOST_UNKNOWN = 6;

    private static final int LAST_LINE = 400;
    private static final int MOST_LINES_OF_A_TITLE = 8;

    private final Convention convention;
    private final TitleFinder titles;
    private final TitleReader titleReader;
    private final List<Line> page;
    private final HeadLines besideTitle;
    private final HeadLines all;

    /** Reads the lines of a page by a convention. */
    public HeadReader(Convention convention, List<Line> page) {
        this.convention = convention;
        this.page = page;
        titleReader = new TitleReader(convention);
        List<HeadRule> editionRules = new EditionRules(convention).rules();
        List<HeadRule> dateRules = new DateRules(convention).rules();
        besideTitle = new HeadLines(page, List.of(editionRules, dateRules));
        all = new HeadLines(
                page,
                List.of(
                        editionRules,
                        new PageRules(convention).rules(),
                        new ContactRules(convention).rules(),
                        dateRules));
        titles = new TitleFinder(convention, titleReader, all);
    }

    /**
     * {@return the title of a page, by the look of its lines}
     *
     * @param facts what the source says of itself
     * @param firstLabel index of the first line with a label; -1 when there is none
     */
    public Optional<Title> title(SourceText.Facts facts, int firstLabel) {
        int at = titles.find(page, firstLabel, facts.title().isPresent());
        return at >= 0
                ? Optional.of(titleReader.read(Stretch.whole(page.get(at))))
                : facts.title().map(text -> titleReader.read(text, Optional.empty()));
    }

    /**
     * {@return the title of another text on the same page: a line that is a title for certain and has a date, below the
     * first label and above the last}
     */
    public Optional<Stretch> anotherTitle(int firstLabel, int lastLabel) {
        for (int i = Math.max(firstLabel, 0) + 1; i < lastLabel; i++) {
            Line line = page.get(i);
            boolean possible = Prose.looksLikeHeading(line)
                    && line.text().length() <= HeadRule.LONGEST_LINE
                    && !convention.words().of(Topic.INSET).begins(line.content());
            if (possible && isDatedTitle(Stretch.whole(line), i)) {
                return Optional.of(Stretch.whole(line));
            }
        }
        return Optional.empty();
    }

    private boolean isDatedTitle(Stretch stretch, int at) {
        Title title = titleReader.read(stretch);
        return title.isCertain() && (title.date().isPresent() || titles.isDatedBelow(page, at));
    }

    /**
     * {@return the head of the page}
     *
     * @param foot index of the line where its foot begins
     * @param facts what the source says of itself
     * @param firstLabel index of the first line with a label; -1 when there is none
     * @param asks whether that is the label of a question
     */
    public Head read(int foot, SourceText.Facts facts, int firstLabel, boolean asks) {
        List<Line> lines = page.subList(0, foot);
        int titleAt = titles.find(lines, firstLabel, facts.title().isPresent());
        List<Optional<Found>> understood = understood(lines, titleAt, firstLabel);
        int begin = new BodyStart(convention, lines, understood, titleAt).find(firstLabel, asks);
        var head = new Gathered();
        while (head.lines < begin) {
            add(lines, understood, head, titleAt);
        }
        boolean speaks = begin < lines.size()
                && lines.subList(begin, lines.size()).stream().anyMatch(line -> !line.isBlank());
        if (titleAt < 0 || titleAt >= begin) {
            facts.title()
                    .filter(title -> speaks)
                    .ifPresent(title -> head.facts.add(new Fact.Titled(titleReader.read(title, Optional.empty()))));
        }
        return head.done(titleAt >= 0 || speaks);
    }

    /** What the rules make of the lines above the first label. */
    private List<Optional<Found>> understood(List<Line> lines, int titleAt, int firstLabel) {
        int end = Math.min(firstLabel < 0 ? lines.size() : firstLabel, Math.max(LAST_LINE, titleAt + 1));
        List<Optional<Found>> understood = new ArrayList<>();
        Set<Class<?>> said = new HashSet<>();
        for (int i = 0; i < end; i++) {
            boolean below = titleAt >= 0 && i > titleAt;
            Optional<Found> found = i == titleAt
                    ? Optional.of(titled(lines, i, end))
                    : lines.get(i).isBlank() ? Optional.of(Found.BLANK) : (below ? besideTitle : all).at(i);
            int next = i + found.map(Found::lines).orElse(1);
            found = found.filter(one -> isAbove(end, next))
                    .filter(one ->
                            one.facts().stream().allMatch(fact -> fact.mayRepeat() || said.add(fact.getClass())));
            int more = found.map(Found::lines).orElse(1) - 1;
            understood.add(found);
            for (int k = 0; k < more && i + 1 < end; k++, i++) {
                understood.add(Optional.of(Found.BLANK));
            }
        }
        return understood;
    }

    /** Whether all that is printed in the lines before one of them stands above the end; else it would be said twice. */
    private boolean isAbove(int end, int next) {
        int last = Math.min(next, page.size());
        return page.subList(Math.min(end, last), last).stream().allMatch(Line::isBlank);
    }

    /** A title that stops in the midst, “Statement by”, goes on in the lines below it, but not into a label. */
    private Found titled(List<Line> lines, int at, int end) {
        var title = new Joiner(lines.get(at));
        int field = field(lines.get(at));
        var spans = new ArrayList<>(Stretch.of(lines.get(at), 0, field).as(Outline.Kind.FURNITURE));
        spans.addAll(
                Stretch.of(lines.get(at), field, lines.get(at).text().length()).as(Outline.Kind.TITLE));
        int next = at + 1;
        while (next < Math.min(end, at + MOST_LINES_OF_A_TITLE) && isUnfinished(title.line(), lines.get(next))) {
            if (!lines.get(next).isBlank()) {
                title.add(lines.get(next), false);
                spans.addAll(Stretch.whole(lines.get(next)).as(Outline.Kind.TITLE));
            }
            next++;
        }
        Title read = titleReader.read(
                Stretch.of(title.line(), field, title.line().text().length()));
        return new Found(spans, List.of(new Fact.Titled(read)), next - at);
    }

    /** Where the words begin behind the name of a field: “Title: Remarks by …”. */
    private int field(Line line) {
        int colon = line.text().indexOf(':');
        boolean named = colon > 0
                && colon + 1 < line.text().length()
                && convention.words().of(Topic.NO_LABEL).matches(line.text().substring(0, colon));
        return named ? line.skipSpace(colon + 1) : 0;
    }

    private boolean isUnfinished(Line title, Line next) {
        List<Word> words = Word.of(title.content());
        boolean stops =
                !words.isEmpty() && convention.words().isLinking(words.getLast().folded());
        boolean goesOn = !next.isBlank() && Character.isLowerCase(next.text().codePointAt(next.start()));
        return (stops || goesOn) && !Ends.sentence(title.content()) && !Prose.isParagraph(next);
    }

    private static void add(List<Line> lines, List<Optional<Found>> understood, Gathered head, int titleAt) {
        int at = head.lines;
        Line line = lines.get(at);
        Optional<Found> found = at < understood.size() ? understood.get(at) : Optional.empty();
        if (found.isPresent()) {
            head.add(found.get());
        } else if (!line.isBlank() && isLead(line) && titleAt >= 0 && at > titleAt) {
            head.lead(line);
        } else {
            head.unknown(line);
        }
        head.lines++;
    }

    private static boolean isLead(Line line) {
        return Ends.sentence(line.content()) || line.content().length() > HeadRule.LONGEST_LINE;
    }

    /** What is understood so far. */
    private static final class Gathered {
        private final List<Outline.Span> spans = new ArrayList<>();
        private final List<Fact> facts = new ArrayList<>();
        private final List<Line> lead = new ArrayList<>();
        private final List<Line> unknown = new ArrayList<>();
        private int lines;

        void add(Found found) {
            spans.addAll(found.spans());
            facts.addAll(found.facts());
        }

        void lead(Line line) {
            lead.add(line);
        }

        void unknown(Line line) {
            if (!line.isBlank()) {
                unknown.add(line);
            }
        }

        Head done(boolean hasStatement) {
            boolean menu = unknown.size() > MOST_UNKNOWN;
            for (Line line : unknown) {
                boolean aside = menu || line.hint() == Hint.FURNITURE || Ends.mark(line.content());
                spans.addAll(Stretch.whole(line).as(aside ? Outline.Kind.FURNITURE : Outline.Kind.UNPLACED));
            }
            return new Head(spans, facts, lead, lines, hasStatement);
        }
    }
}
