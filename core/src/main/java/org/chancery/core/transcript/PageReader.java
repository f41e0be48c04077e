package org.chancery.core.transcript;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.core.finding.LimitException;
import org.chancery.core.model.Mission;
import org.chancery.core.model.Part;
import org.chancery.core.model.Statement;
import org.chancery.core.transcript.text.Chars;
import org.chancery.core.transcript.text.SourceText;

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
        Tail tail = new TailReader(convention).read(source.lines());
        Head head = new HeadReader(convention).read(source.lines().subList(0, tail.start()));
        Script script = new ScriptReader(convention, limits, name, reports)
                .read(head, source.lines().subList(head.lines(), tail.start()));
        Optional<Mission> mission = new MissionMaker(convention, reports).make(head, tail);
        Outline outline = outline(head, script, tail, mission.isPresent());
        Optional<Statement> statement =
                head.hasStatement() ? Optional.of(statement(head, script, outline)) : Optional.empty();
        new Doubts(convention, reports).report(head, script, outline);
        return new Reading(
                statement,
                mission,
                reports.inOrder(name),
                outline,
                convention.dialect().id(),
                convention.evidence());
    }

    private Statement statement(Head head, Script script, Outline outline) {
        var passages = new PassageMaker(convention, reports);
        var qualifiers = new QualifierReader(convention, script.cast(), reports);
        List<Part> body = new BodyMaker(convention, passages, qualifiers).make(script.scenes());
        return new StatementMaker(convention, name, head).make(script, body, outline);
    }

    /** What is a mission's has no place where the page names none. */
    private static Outline outline(Head head, Script script, Tail tail, boolean hasMission) {
        var spans = new ArrayList<>(head.spans());
        script.scenes().forEach(scene -> spans.addAll(scene.spans()));
        spans.addAll(tail.spans());
        if (!hasMission) {
            spans.replaceAll(span -> OF_MISSIONS.contains(span.kind()) ? span.unplaced() : span);
        }
        return new Outline(spans);
    }
}
