package org.chancery.core.transcript;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.core.finding.LimitException;
import org.chancery.core.model.Mission;
import org.chancery.core.model.Statement;
import org.chancery.core.transcript.label.Census;
import org.chancery.core.transcript.label.Label;
import org.chancery.core.transcript.label.LabelReader;
import org.chancery.core.transcript.label.Names;
import org.chancery.core.transcript.label.Trait;
import org.chancery.core.transcript.lexicon.Convention;
import org.chancery.core.transcript.lexicon.Dates;
import org.chancery.core.transcript.make.BodyMaker;
import org.chancery.core.transcript.make.Doubts;
import org.chancery.core.transcript.make.MissionMaker;
import org.chancery.core.transcript.make.Reports;
import org.chancery.core.transcript.make.StatementMaker;
import org.chancery.core.transcript.outline.Outline;
import org.chancery.core.transcript.page.Head;
import org.chancery.core.transcript.page.HeadReader;
import org.chancery.core.transcript.page.Tail;
import org.chancery.core.transcript.page.TailReader;
import org.chancery.core.transcript.page.Title;
import org.chancery.core.transcript.script.Script;
import org.chancery.core.transcript.script.ScriptReader;
import org.chancery.core.transcript.shape.Shaped;
import org.chancery.core.transcript.source.SourceText;
import org.chancery.core.transcript.text.Chars;
import org.chancery.core.transcript.text.Ends;
import org.chancery.core.transcript.text.Hint;
import org.chancery.core.transcript.text.Line;
import org.chancery.core.transcript.text.Stretch;
import org.chancery.core.transcript.text.Word;

/** Reads one page by one convention, step by step; used once. */
final class PageReader {
    private static final Set<Outline.Kind> OF_MISSIONS = EnumSet.of(
            Outline.Kind.AS_OF,
            Outline.Kind.ADDRESS,
            Outline.Kind.PHONE,
            Outline.Kind.FAX,
            Outline.Kind.EMERGENCY,
            Outline.Kind.EMAIL,
            Outline.Kind.WEB,
            Outline.Kind.SOCIAL,
            Outline.Kind.HOURS,
            Outline.Kind.CAPTION,
            Outline.Kind.WELCOME);

    private static final int LONGEST_LEAD = 2_000;

    private final Convention convention;
    private final TranscriptLimits limits;
    private final String name;
    private final Reports reports = new Reports();

    PageReader(Convention convention, TranscriptLimits limits, String name) {
        this.convention = convention;
        this.limits = limits;
        this.name = Chars.visible(name);
    }

    Reading read(SourceText source) throws LimitException {
        reports.addAll(source.findings());
        Regions regions = Regions.of(source.lines());
        Shaped shaped = Shaped.of(regions.text(), convention.words());
        List<Line> lines = shaped.lines();
        var heads = new HeadReader(convention, lines);
        var known = new LabelReader(convention.words());
        List<Optional<Label>> candidates = Census.candidates(lines, known);
        LabelReader labels = known.inHouseStyleOf(lines, candidates);
        if (labels != known) {
            candidates = Census.candidates(lines, labels);
        }
        Census census = census(lines, candidates, source, heads, labels);
        int first = firstLabel(lines, census);
        int last = lastLabel(lines, census);
        heads.anotherTitle(first, last)
                .ifPresent(title -> reports.warn("transcript.two-statements", title, Reports.quote(title.text())));
        Tail tail = new TailReader(convention).read(lines, last);
        Head head = heads.read(
                tail.start(),
                source.facts(),
                first,
                first >= 0
                        && census.label(first).filter(labels::isOfFloor).isPresent()
                        && !reportsSpeakers(lines.subList(0, first), census));
        Script script = new ScriptReader(convention, limits.turns(), limits.participants(), name)
                .read(head, lines, head.lines(), tail.start(), census);
        reports.addAll(script.findings());
        Optional<Mission> mission = new MissionMaker(convention, reports).make(head, tail);
        Outline outline = outline(source, regions, shaped, head, script, tail, mission.isPresent());
        Optional<Statement> statement =
                head.hasStatement() ? Optional.of(statement(source, head, script, outline)) : Optional.empty();
        new Doubts(convention, reports).report(head, script, outline);
        return new Reading(
                statement,
                mission,
                reports.inOrder(name),
                outline,
                convention.dialect().id(),
                convention.evidence());
    }

    /** Whether sentences name somebody who speaks below: that is a report of the text, and not its beginning. */
    private static boolean reportsSpeakers(List<Line> above, Census census) {
        Set<String> speakers = census.all().stream()
                .filter(label -> !label.isGeneric())
                .map(label -> Names.surname(label.name()))
                .collect(Collectors.toSet());
        List<Line> report =
                above.stream().filter(line -> Ends.sentence(line.content())).toList();
        String lead = lead(report);
        return census.all().stream().anyMatch(label -> label.has(Trait.CASELESS) && lead.contains(label.name()))
                || report.stream()
                        .flatMap(line -> Word.of(line.text()).stream())
                        .anyMatch(word -> word.isCapitalised() && speakers.contains(word.folded()));
    }

    /** Whom the title names is a speaker when a label does too. */
    private static Census census(
            List<Line> lines,
            List<Optional<Label>> candidates,
            SourceText source,
            HeadReader heads,
            LabelReader labels) {
        Census first = Census.of(lines, candidates, labels, Set.of(), "");
        Optional<Title> title = heads.title(source.facts(), firstLabel(lines, first));
        var known = new HashSet<String>();
        title.stream().flatMap(found -> found.people().stream()).forEach(mention -> {
            known.add(Names.key(mention.rest()));
            known.add(Names.key(Names.lastTwo(mention.rest())));
        });
        long above = candidates.stream().takeWhile(Optional::isEmpty).count();
        String named =
                title.map(Title::text).map(PageReader::beginning).orElse("") + lead(lines.subList(0, (int) above));
        candidates.stream()
                .flatMap(Optional::stream)
                .filter(label -> label.has(Trait.CASELESS) && named.contains(label.name()))
                .forEach(label -> known.add(Names.key(label.name())));
        return title.isEmpty() && known.isEmpty()
                ? first
                : Census.of(
                        lines, candidates, labels, known, title.map(Title::text).orElse(""));
    }

    /** The beginning of lines in which a report names who speaks; every name is looked for in it, so it is bounded. */
    private static String lead(List<Line> lines) {
        var lead = new StringBuilder();
        for (int i = 0; i < lines.size() && lead.length() < LONGEST_LEAD; i++) {
            lead.append('\n').append(beginning(lines.get(i).content()));
        }
        return lead.toString();
    }

    private static String beginning(String text) {
        return text.substring(0, Math.min(text.length(), LONGEST_LEAD));
    }

    private static int firstLabel(List<Line> lines, Census census) {
        for (int i = 0; i < lines.size(); i++) {
            if (census.label(i).isPresent()) {
                return i;
            }
        }
        return -1;
    }

    private static int lastLabel(List<Line> lines, Census census) {
        for (int i = lines.size() - 1; i >= 0; i--) {
            if (census.label(i).isPresent()) {
                return i;
            }
        }
        return -1;
    }

    private Statement statement(SourceText source, Head head, Script script, Outline outline) {
        Optional<LocalDate> declared = source.facts()
                .date()
                .flatMap(date -> new Dates(convention.lexicon()).last(date))
                .map(Dates.Found::date);
        return new StatementMaker(convention, name, head, declared)
                .make(script, BodyMaker.make(convention, head.lead(), script, reports), outline);
    }

    /** What is a mission's has no place where the page names none. */
    private static Outline outline(
            SourceText source,
            Regions regions,
            Shaped shaped,
            Head head,
            Script script,
            Tail tail,
            boolean hasMission) {
        var spans = new ArrayList<>(head.spans());
        head.lead().forEach(line -> spans.addAll(Stretch.whole(line).as(Outline.Kind.LEAD)));
        script.scenes().forEach(scene -> spans.addAll(scene.spans()));
        spans.addAll(tail.spans());
        if (!hasMission) {
            spans.replaceAll(span -> OF_MISSIONS.contains(span.kind()) ? span.as(Outline.Kind.UNPLACED) : span);
        }
        shaped.furniture().forEach(stretch -> spans.addAll(stretch.as(Outline.Kind.FURNITURE)));
        regions.around().forEach(line -> spans.addAll(Stretch.whole(line).as(Outline.Kind.FURNITURE)));
        source.aside().forEach(line -> spans.addAll(Stretch.whole(line).as(kind(line))));
        spans.sort(Comparator.comparingInt(Outline.Span::line).thenComparingInt(Outline.Span::column));
        return new Outline(spans);
    }

    private static Outline.Kind kind(Line line) {
        return line.hint() == Hint.MARKUP ? Outline.Kind.MARKUP : Outline.Kind.FURNITURE;
    }
}
