package org.chancery.core.transcript;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.chancery.core.finding.Finding;
import org.chancery.core.finding.Findings;
import org.chancery.core.finding.InputException;
import org.chancery.core.finding.LimitException;
import org.chancery.core.finding.Place;
import org.chancery.core.model.Contacts;
import org.chancery.core.model.Localized;
import org.chancery.core.model.Mission;
import org.chancery.core.model.MissionKind;
import org.chancery.core.model.Office;
import org.chancery.core.transcript.contact.ContactReader;
import org.chancery.core.transcript.contact.ContactReading;
import org.chancery.core.transcript.contact.PageLines;
import org.chancery.core.transcript.dialect.Dialects;
import org.chancery.core.transcript.label.DialectChooser;
import org.chancery.core.transcript.lexicon.Lexicons;
import org.chancery.core.transcript.source.CharsetGuess;
import org.chancery.core.transcript.source.Decoder;
import org.chancery.core.transcript.source.HtmlPage;
import org.chancery.core.transcript.source.PlainText;
import org.chancery.core.transcript.source.SourceText;
import org.chancery.core.transcript.text.Ids;
import org.chancery.core.transcript.text.Line;
import org.jsoup.nodes.Document;

/**
 * Reads a page of contacts, plain text or HTML, whether or not it holds a statement too. Immutable and thread-safe.
 *
 * <p>The words by which contacts are known come with the library for English, Russian, French, German, Spanish,
 * Portuguese, Italian, Turkish, Chinese and Arabic; a page may mix them.
 */
public final class MissionReader {
    private static final int LONGEST_NAME = 160;
    private static final Lexicons LEXICONS = Lexicons.of(Dialects.builtIn());
    private static final Decoder DECODER =
            new Decoder(new CharsetGuess(LEXICONS.commonWords().values()));
    private static final MissionReader STANDARD = new MissionReader(TranscriptLimits.standard());

    private final TranscriptLimits limits;

    private MissionReader(TranscriptLimits limits) {
        this.limits = limits;
    }

    /** {@return a reader with the standard limits} */
    public static MissionReader standard() {
        return STANDARD;
    }

    /** {@return this reader with other limits} */
    public MissionReader withLimits(TranscriptLimits other) {
        return new MissionReader(Objects.requireNonNull(other));
    }

    /**
     * {@return the mission whose page a file is: HTML where its name or its beginning says so, else plain text}
     *
     * @throws LimitException when it passes a limit
     * @throws InputException when it is empty, not text, or has no contacts
     * @throws IOException when it cannot be read
     */
    public MissionPage read(Path file) throws IOException {
        String name = Objects.toString(file.getFileName(), "");
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = limits.bytesOf(in);
            limits.requireSize(bytes.length, name);
            return read(bytes, name);
        }
    }

    private MissionPage read(byte[] bytes, String name) throws InputException {
        boolean html = SourceFormat.of(name, bytes) == SourceFormat.HTML;
        Decoder.Decoded decoded = DECODER.decode(bytes, html, name);
        Optional<Document> page = html ? Optional.of(HtmlPage.parse(decoded.text())) : Optional.empty();
        SourceText source = (html
                        ? HtmlPage.read(page.orElseThrow(), name, limits.lines())
                        : PlainText.read(decoded.text(), name, limits.lines()))
                .withFindings(decoded.findings());
        List<Line> lines = page.map(PageLines::of).orElse(source.lines());
        Locale language = new DialectChooser(LEXICONS).choose(lines).language();
        var reader = new ContactReader(language, Optional.empty());
        ContactReading reading = page.map(found -> reader.read(lines, found)).orElseGet(() -> reader.read(lines));
        if (reading.offices().isEmpty()) {
            throw new InputException(
                    "holds no contacts: no number, address or hours in a form that is known",
                    Place.nowhere().in(name));
        }
        return new MissionPage(mission(reading.offices(), lines, language), findings(source, reading, name));
    }

    private static Findings findings(SourceText source, ContactReading reading, String name) {
        return source.findings()
                .and(new Findings(List.<Finding>copyOf(reading.findings())))
                .in(name);
    }

    /** Named by the first office that has a name, else by the first line. */
    private static Mission mission(List<Office> offices, List<Line> lines, Locale language) {
        String name = offices.stream()
                .flatMap(office -> office.name().stream())
                .map(Localized::first)
                .findFirst()
                .or(() -> lines.stream()
                        .filter(line -> !line.isBlank())
                        .map(Line::content)
                        .findFirst())
                .orElse("");
        String fitting = name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
        MissionKind kind = offices.stream()
                .flatMap(office -> office.kind().stream())
                .findFirst()
                .orElse(MissionKind.EMBASSY);
        return Mission.builder(Ids.of(fitting), kind, Localized.of(language, fitting))
                .contacts(new Contacts(offices, Optional.empty()))
                .build();
    }

    /**
     * What a page of contacts holds.
     *
     * @param mission with its offices
     * @param findings what somebody should know about the reading
     */
    public record MissionPage(Mission mission, Findings findings) {
        /** Refuses null. */
        public MissionPage {
            Objects.requireNonNull(mission);
            Objects.requireNonNull(findings);
        }
    }
}
