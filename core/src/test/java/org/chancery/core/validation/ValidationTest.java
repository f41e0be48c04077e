package org.chancery.core.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.chancery.core.finding.Finding;
import org.chancery.core.finding.Findings;
import org.chancery.core.finding.Severity;
import org.chancery.core.model.Completeness;
import org.chancery.core.model.ContactPoint;
import org.chancery.core.model.ContactPurpose;
import org.chancery.core.model.Contacts;
import org.chancery.core.model.Edition;
import org.chancery.core.model.Localized;
import org.chancery.core.model.Mission;
import org.chancery.core.model.MissionKind;
import org.chancery.core.model.Occasion;
import org.chancery.core.model.Office;
import org.chancery.core.model.Paragraph;
import org.chancery.core.model.Part;
import org.chancery.core.model.Participant;
import org.chancery.core.model.ParticipantRole;
import org.chancery.core.model.Passage;
import org.chancery.core.model.Qualifier;
import org.chancery.core.model.Statement;
import org.chancery.core.model.StatementKind;
import org.chancery.core.model.Translation;
import org.chancery.core.model.TranslationStatus;
import org.chancery.core.model.Turn;
import org.junit.jupiter.api.Test;

class ValidationTest {
    private static final Locale RUSSIAN = Locale.of("ru");
    private static final Locale ENGLISH = Locale.UK;

    private final Validation validation = Validation.standard();

    @Test
    void aCompleteStatementHasNoFindings() {
        assertEquals(Findings.none(), validation.check(statement().build()));
    }

    @Test
    void aTitleIsMissedInEachLanguageThatLacksIt() {
        Statement untitled =
                statement(Localized.of(Locale.FRENCH, "Briefing"), edition()).build();

        assertEquals(
                List.of("s /title: statement.title-missing [en-GB]", "s /title: statement.title-missing [ru]"),
                shown(validation.check(untitled)));
    }

    @Test
    void aTitleInAnotherRegionsLanguageIsATitle() {
        Statement titled = statement(Localized.of(RUSSIAN, "Брифинг", Locale.US, "Briefing"), edition())
                .build();
        Statement general = statement(Localized.of(RUSSIAN, "Брифинг", Locale.ENGLISH, "Briefing"), edition())
                .build();

        assertEquals(List.of("s /title: statement.title-missing [en-GB]"), shown(validation.check(titled)));
        assertEquals(Findings.none(), validation.check(general));
    }

    @Test
    void aBlankTitleIsFoundInItsLanguage() {
        Statement empty = statement(Localized.of(RUSSIAN, "", ENGLISH, "Briefing"), edition())
                .build();

        assertEquals(List.of("s /title/ru: statement.title-blank [ru]"), shown(validation.check(empty)));
    }

    @Test
    void blankNamesOfficesAndAffiliationsAreFound() {
        Localized<String> blank = Localized.of(RUSSIAN, "", ENGLISH, "Pavel Zalesov");
        Participant person = new Participant(
                "pavel-zalesov", blank, ParticipantRole.PRINCIPAL, Optional.of(blank), Optional.of(blank));

        assertEquals(
                List.of(
                        "s /participants/0/affiliation/ru: statement.name-blank [ru]",
                        "s /participants/0/name/ru: statement.name-blank [ru]",
                        "s /participants/0/office/ru: statement.name-blank [ru]"),
                shown(validation.check(statement().participants(List.of(person)).build())));
    }

    @Test
    void anEmptyBodyIsFound() {
        Findings findings = validation.check(statement().body(List.of()).build());

        assertEquals(List.of("s /body: statement.body-empty [body]"), shown(findings));
    }

    @Test
    void aTranslationOfUnknownStatusIsAWarningWhereThereAreTwo() {
        Edition unknown = Edition.in(Localized.of(
                        RUSSIAN, Translation.of(TranslationStatus.ORIGINAL), ENGLISH, Translation.unknown()))
                .build();
        Findings findings = validation.check(statement(title(), unknown).build());

        assertEquals(List.of("s /edition/translations/en-GB: statement.status-missing [en-GB]"), shown(findings));
        assertEquals(Severity.WARNING, findings.list().getFirst().severity());
    }

    @Test
    void aTextInOneLanguageNeedsNoStatus() {
        Statement monolingual = Statement.builder(
                        "s", StatementKind.COMMENT, Localized.of(ENGLISH, "Comment"), Edition.in(ENGLISH))
                .body(List.of(
                        new Part.Remarks(Turn.of("t1", List.of(Passage.of("p1", ENGLISH, Paragraph.of("Yes.")))))))
                .build();

        assertEquals(Findings.none(), validation.check(monolingual));
    }

    @Test
    void eachUnknownSpeakerAndAddresseeIsFoundAtItsTurn() {
        Qualifier toNobody = new Qualifier(
                Localized.of(RUSSIAN, "вопрос министру", ENGLISH, "to the minister"),
                List.of("the-minister", "pavel-zalesov"),
                Optional.empty(),
                Set.of());
        Statement unknown = statement()
                .body(List.of(new Part.Exchange(
                        new Part.Asked(turn(1).withQualifier(toNobody)),
                        List.of(new Part.Answer(turn(2).withSpeakers(List.of("nobody", "no-one")))))))
                .build();

        assertEquals(
                List.of(
                        "s #t1: statement.unknown-participant [the-minister]",
                        "s #t2: statement.unknown-participant [no-one]",
                        "s #t2: statement.unknown-participant [nobody]"),
                shown(validation.check(unknown)));
    }

    @Test
    void publicationBeforeTheEventIsFoundAndOnItsDayIsNot() {
        assertEquals(
                List.of("s /edition/published: statement.published-before-event [2025-05-13, 2025-05-14]"),
                shown(validation.check(publishedOn(13))));
        assertEquals(Findings.none(), validation.check(publishedOn(14)));
    }

    @Test
    void aQuestionWithoutAnswerIsAWarningWhenTheTextIsComplete() {
        List<Part> body = List.of(new Part.Exchange(new Part.Asked(turn(1)), List.of(new Part.Moderation(turn(2)))));

        Findings complete = validation.check(statement().body(body).build());
        Findings excerpt = validation.check(statement(
                        title(),
                        edition().toBuilder().completeness(Completeness.EXCERPT).build())
                .body(body)
                .build());

        assertEquals(List.of("s #t1: statement.answer-missing []"), shown(complete));
        assertFalse(complete.anyAtLeast(Severity.ERROR));
        assertEquals(Findings.none(), excerpt);
    }

    @Test
    void anUnpublishedQuestionWithoutAnswerIsFoundByItsPlace() {
        List<Part> body = List.of(new Part.Remarks(turn(1)), new Part.Exchange(new Part.Unpublished(), List.of()));

        assertEquals(
                List.of("s /body/1: statement.answer-missing []"),
                shown(validation.check(statement().body(body).build())));
    }

    @Test
    void anEmbargoIsJudgedByTheDayGivenAndInItsOwnOffset() {
        Edition embargoed = edition().toBuilder()
                .embargo(OffsetDateTime.parse("2025-06-02T00:30:00+03:00"))
                .build();
        Statement statement = statement(title(), embargoed).build();

        assertEquals(
                List.of("s /edition/embargo: statement.embargoed [2025-06-02T00:30+03:00, 2025-06-01]"),
                shown(validation.check(statement, LocalDate.of(2025, 6, 1))));
        assertEquals(Findings.none(), validation.check(statement, LocalDate.of(2025, 6, 2)));
        assertEquals(Findings.none(), validation.check(statement), "no day, no judgement");
    }

    @Test
    void blankNamesAndContactsOfAMissionAreFound() {
        ContactPoint blank =
                ContactPoint.of(ContactPoint.Kind.PHONE, ContactPurpose.GENERAL, " ", URI.create("tel:+17455550112"));
        Mission mission = Mission.builder("m", MissionKind.EMBASSY, Localized.of(RUSSIAN, "", ENGLISH, "Embassy"))
                .host("XC")
                .contacts(Contacts.of(Office.of(List.of(), List.of(blank), List.of()), Optional.of(LocalDate.EPOCH)))
                .build();

        assertEquals(
                List.of(
                        "m /contacts/offices/0/points/0/printed: mission.contact-blank [printed]",
                        "m /name/ru: mission.name-blank [ru]"),
                shown(validation.check(mission)));
    }

    @Test
    void findingsStandInTheOrderOfThePageWheneverTheyAreMade() {
        List<Participant> people = IntStream.range(0, 12)
                .mapToObj(i -> Participant.of("p" + i, Localized.of(ENGLISH, ""), ParticipantRole.JOURNALIST))
                .toList();
        Statement statement = statement()
                .body(List.of(new Part.Narrative(Part.Narrative.Kind.EDITORS_NOTE, List.of(passage(1)))))
                .participants(people)
                .build();

        List<String> places = validation.check(statement).stream()
                .map(finding -> finding.place().pointer().orElseThrow())
                .toList();

        assertEquals(
                IntStream.range(0, 12)
                        .mapToObj(i -> "/participants/" + i + "/name/en-GB")
                        .toList(),
                places);
    }

    @Test
    void everyFindingHasItsWordsInBothLanguages() {
        Statement wrong =
                statement(Localized.of(RUSSIAN, ""), edition()).body(List.of()).build();

        List<String> english = messages(validation.check(wrong), Locale.ENGLISH);

        assertEquals(
                List.of(
                        "There is no text; add it, or do not publish the statement",
                        "There is no title in en-GB, though the text is in it; add the title",
                        "The title in ru is blank; write it or leave the language out"),
                english);
        assertTrue(Collections.disjoint(english, messages(validation.check(wrong), RUSSIAN)));
    }

    @Test
    void manyThreadsMayShareIt() throws Exception {
        Statement wrong = statement().body(List.of()).build();
        Findings alone = validation.check(wrong);

        try (var threads = Executors.newFixedThreadPool(4)) {
            for (var done : threads.invokeAll(Collections.nCopies(100, () -> validation.check(wrong)))) {
                assertEquals(alone, done.get());
            }
        }
    }

    @Test
    void aLongSessionIsNoTrouble() {
        var parts = new ArrayList<Part>();
        IntStream.range(0, 3000).forEach(i -> parts.add(new Part.Remarks(turn(i))));

        assertEquals(Findings.none(), validation.check(statement().body(parts).build()));
    }

    private static Statement publishedOn(int day) {
        return statement(
                        title(),
                        edition().toBuilder()
                                .published(LocalDate.of(2025, 5, day))
                                .build())
                .occasion(Occasion.at(Localized.of(ENGLISH, "Brenholm"), LocalDate.of(2025, 5, 14)))
                .build();
    }

    private static Statement.Builder statement() {
        return statement(title(), edition());
    }

    private static Statement.Builder statement(Localized<String> title, Edition edition) {
        Localized<String> name = Localized.of(RUSSIAN, "Павел Залесов", ENGLISH, "Pavel Zalesov");
        return Statement.builder("s", StatementKind.BRIEFING, title, edition)
                .participants(List.of(Participant.of("pavel-zalesov", name, ParticipantRole.PRINCIPAL)))
                .body(List.of(new Part.Remarks(turn(1))));
    }

    private static Localized<String> title() {
        return Localized.of(RUSSIAN, "Брифинг", ENGLISH, "Briefing");
    }

    private static Edition edition() {
        return Edition.in(Localized.of(
                        RUSSIAN, Translation.of(TranslationStatus.ORIGINAL),
                        ENGLISH, Translation.of(TranslationStatus.OFFICIAL)))
                .build();
    }

    private static Turn turn(int number) {
        return Turn.of("t" + number, List.of(passage(number)));
    }

    private static Passage passage(int number) {
        return new Passage(
                List.of("p" + number),
                Localized.of(
                        RUSSIAN, Passage.Present.of(Paragraph.of("Да.")),
                        ENGLISH, Passage.Present.of(Paragraph.of("Yes."))));
    }

    private static List<String> shown(Findings findings) {
        return findings.stream()
                .map(finding -> finding.place() + ": " + finding.rule() + " " + finding.arguments())
                .toList();
    }

    private static List<String> messages(Findings findings, Locale language) {
        return findings.stream()
                .map((Finding finding) -> finding.message(language))
                .toList();
    }
}
