package org.chancery.core.transcript.script;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.core.model.ParticipantRole;
import org.chancery.core.model.StatementKind;
import org.chancery.core.transcript.label.Label;
import org.chancery.core.transcript.label.Trait;
import org.chancery.core.transcript.lexicon.Vocabulary;
import org.chancery.core.transcript.lexicon.Vocabulary.Part;
import org.chancery.core.transcript.lexicon.Vocabulary.Topic;
import org.chancery.core.transcript.page.Title;
import org.chancery.core.transcript.text.Word;

/**
 * Gives everybody a part. Whom the title names, or who holds an office, is a principal; who has an outlet asks; who gives
 * the floor to others leads. Of all others the text shows what they do: those who mostly ask are journalists where
 * somebody answers them. At a meeting nobody is.
 */
final class Casting {
    private static final double MOSTLY = 0.5;
    private static final double OFTEN = 0.3;
    private static final int LONGEST_FLOOR = 60;
    private static final int LONGEST_CALL = 30;

    private final Cast cast;
    private final List<Block.Speech> speeches;
    private final Talk talk;
    private final Vocabulary words;
    private final Optional<Title> title;
    private final Map<Cast.Member, Deeds> deeds = new HashMap<>();
    private final boolean hasQuestions;

    /** What somebody does in a text. */
    private static final class Deeds {
        private boolean asks;
        private boolean leads;
        private int turns;
        private int asked;
        private int floors;
        private int beforeQuestions;
        private int afterQuestions;
        private int longest;

        double share(int of) {
            return turns == 0 ? 0 : (double) of / turns;
        }
    }

    private Casting(Cast cast, List<Block> blocks, Vocabulary words, Optional<Title> title) {
        this.cast = cast;
        this.words = words;
        this.title = title;
        speeches = Block.speeches(blocks).stream()
                .filter(speech -> !speech.continued())
                .toList();
        talk = new Talk(words);
        hasQuestions = speeches.stream().anyMatch(this::isQuestion);
    }

    /** Gives everybody in a cast a part. */
    static void of(Cast cast, List<Block> blocks, Vocabulary words, Optional<Title> title) {
        var casting = new Casting(cast, blocks, words, title);
        casting.observe();
        boolean meeting = casting.isMeeting();
        Optional<Cast.Member> interviewed = meeting || casting.hasQuestions
                ? Optional.empty()
                : new Interview(casting.speeches, casting::speaker, casting.talk).with();
        for (Cast.Member member : cast.members()) {
            member.play(meeting ? casting.atMeeting(member) : casting.role(member, interviewed));
        }
        if (cast.withRole(ParticipantRole.PRINCIPAL).isEmpty() && !casting.hasAnswers()) {
            cast.withRole(ParticipantRole.MODERATOR).forEach(member -> member.play(ParticipantRole.PRINCIPAL));
        }
    }

    /** Whether the label says so: “Question”, “Question Holt”. */
    private boolean isQuestion(Block.Speech speech) {
        return isLabelled(speech, Part.QUESTION);
    }

    private boolean isLabelled(Block.Speech speech, Part part) {
        return speech.label()
                .flatMap(label -> label.part().or(() -> beginning(label)))
                .filter(part::equals)
                .isPresent();
    }

    /** “Question Holt”; but in “Press Secretary Holt” the first word is the office’s. */
    private Optional<Part> beginning(Label label) {
        return label.has(Trait.OFFICE) ? Optional.empty() : words.partBeginning(label.text());
    }

    /** Where none are labelled, somebody must give them: whoever calls upon others then answers too. */
    private boolean hasAnswers() {
        return speeches.stream()
                .anyMatch(speech -> speech.answers()
                        || speech.label().filter(label -> label.is(Part.ANSWER)).isPresent());
    }

    private Optional<Cast.Member> speaker(Block.Speech speech) {
        return speech.label().filter(label -> !label.isGeneric()).flatMap(cast::find);
    }

    private void observe() {
        for (int i = 0; i < speeches.size(); i++) {
            Block.Speech speech = speeches.get(i);
            Optional<Block.Speech> next = i + 1 < speeches.size() ? Optional.of(speeches.get(i + 1)) : Optional.empty();
            boolean after = i > 0 && isQuestion(speeches.get(i - 1));
            speaker(speech).ifPresent(member -> observe(member, speech, next, after));
        }
    }

    private void observe(Cast.Member member, Block.Speech speech, Optional<Block.Speech> next, boolean afterQuestion) {
        Deeds done = deeds.computeIfAbsent(member, who -> new Deeds());
        done.asks |= isQuestion(speech);
        done.leads |= isLabelled(speech, Part.MODERATOR);
        done.turns++;
        done.asked +=
                talk.endsInQuestion(speech) || (talk.asks(speech) && Talk.length(speech) < LONGEST_FLOOR * 4) ? 1 : 0;
        boolean asksAtLength = Talk.length(speech) > LONGEST_CALL && talk.asks(speech);
        done.floors += (talk.givesFloor(speech) && !asksAtLength) || namesAsker(speech, next) ? 1 : 0;
        done.beforeQuestions += next.filter(this::isQuestion).isPresent() ? 1 : 0;
        done.afterQuestions += afterQuestion ? 1 : 0;
        done.longest = Math.max(done.longest, Talk.length(speech));
    }

    /** Whether a short speech names the one who speaks next, and is no principal: “Thank you. Maren Holt.” */
    private boolean namesAsker(Block.Speech speech, Optional<Block.Speech> next) {
        Optional<Label> label = next.flatMap(Block.Speech::label).filter(found -> !found.isGeneric());
        boolean principal = next.flatMap(this::speaker)
                .filter(member -> member.isTitled() || member.holdsOffice())
                .isPresent();
        return !principal && label.filter(who -> Talk.calls(speech, who)).isPresent();
    }

    /** Nobody from the press: the title names a meeting, no question is labelled, and nobody has an outlet. */
    private boolean isMeeting() {
        boolean named = title.filter(Title::isMeeting)
                .filter(found -> found.kind().filter(Casting::isWithThePress).isEmpty())
                .isPresent();
        return named
                && !hasQuestions
                && cast.members().stream().noneMatch(member -> member.person().asks());
    }

    private static boolean isWithThePress(StatementKind kind) {
        return switch (kind) {
            case NEWS_CONFERENCE, JOINT_NEWS_CONFERENCE, INTERVIEW, BRIEFING -> true;
            default -> false;
        };
    }

    /** Who does little but call upon others leads a meeting too. */
    private ParticipantRole atMeeting(Cast.Member member) {
        Deeds done = deeds.getOrDefault(member, new Deeds());
        boolean leads = !member.isTitled()
                && !member.holdsOffice()
                && done.share(done.floors) > MOSTLY
                && done.longest < LONGEST_FLOOR * 5;
        return leads ? ParticipantRole.MODERATOR : ParticipantRole.PRINCIPAL;
    }

    private ParticipantRole role(Cast.Member member, Optional<Cast.Member> interviewed) {
        Deeds done = deeds.getOrDefault(member, new Deeds());
        if (interviewed.isPresent()) {
            return besideInterviewed(member, interviewed.get(), done);
        }
        Optional<ParticipantRole> official = member.person().role();
        if (member.person().asks() || done.asks || isOutlet(member)) {
            return ParticipantRole.JOURNALIST;
        }
        if (done.leads || leads(done, member)) {
            return ParticipantRole.MODERATOR;
        }
        if (official.isPresent() && official.get() != ParticipantRole.MODERATOR) {
            return official.get();
        }
        boolean principal = member.isTitled() || member.holdsOffice();
        return principal ? ParticipantRole.PRINCIPAL : byDeeds(member, done);
    }

    private static ParticipantRole besideInterviewed(Cast.Member member, Cast.Member interviewed, Deeds done) {
        if (interviewed == member) {
            return ParticipantRole.PRINCIPAL;
        }
        boolean leads = done.share(done.floors) > MOSTLY && done.longest < LONGEST_FLOOR;
        return leads ? ParticipantRole.MODERATOR : ParticipantRole.JOURNALIST;
    }

    private boolean isOutlet(Cast.Member member) {
        return words.dialect().outletsAsLabels()
                && !member.isTitled()
                && words.of(Topic.OUTLET).in(Word.of(member.person().name())).isPresent();
    }

    private boolean leads(Deeds done, Cast.Member member) {
        boolean floor = done.share(done.floors) >= OFTEN && done.longest < LONGEST_FLOOR * 5;
        boolean between = hasQuestions
                && done.share(done.beforeQuestions) > MOSTLY
                && done.share(done.afterQuestions) < OFTEN
                && done.longest < LONGEST_FLOOR;
        boolean official =
                member.person().role().filter(ParticipantRole.MODERATOR::equals).isPresent();
        boolean answers =
                !official && (member.isTitled() || member.person().role().isPresent() || member.holdsOffice());
        return done.turns > 0 && !answers && (floor || (between && done.turns > 1) || (official && between));
    }

    private ParticipantRole byDeeds(Cast.Member member, Deeds done) {
        double asked = done.share(done.asked);
        if (speeches.stream().anyMatch(Block.Speech::answers)) {
            return asked >= MOSTLY ? ParticipantRole.JOURNALIST : ParticipantRole.PRINCIPAL;
        }
        if (hasQuestions) {
            boolean asks = asked > MOSTLY && done.share(done.afterQuestions) < OFTEN;
            return asks ? ParticipantRole.JOURNALIST : ParticipantRole.PRINCIPAL;
        }
        boolean answered = cast.members().stream()
                .anyMatch(other -> other != member && (isPrincipalByOffice(other) || talksMore(other, done)));
        boolean asks = answered && (asked >= MOSTLY || (asked >= OFTEN && isSession()));
        boolean silentAsker = answered && isSession() && done.longest < LONGEST_FLOOR * 4;
        return asks || silentAsker ? ParticipantRole.JOURNALIST : ParticipantRole.PRINCIPAL;
    }

    /** Whom the title or an office makes a principal; a press secretary only leads. */
    private static boolean isPrincipalByOffice(Cast.Member member) {
        boolean leads =
                member.person().role().filter(ParticipantRole.MODERATOR::equals).isPresent();
        return member.isTitled() || (member.holdsOffice() && !leads);
    }

    /** Whether somebody speaks at greater length, and asks less. */
    private boolean talksMore(Cast.Member other, Deeds done) {
        Deeds theirs = deeds.getOrDefault(other, new Deeds());
        return theirs.longest > done.longest && theirs.share(theirs.asked) < done.share(done.asked);
    }

    /** Whether those whom the title or an office makes principals are asked by others. */
    private boolean isSession() {
        boolean byTitle =
                title.flatMap(Title::kind).filter(Casting::isWithThePress).isPresent();
        long askers = deeds.entrySet().stream()
                .filter(entry -> !entry.getKey().isTitled() && !entry.getKey().holdsOffice())
                .filter(entry -> entry.getValue().share(entry.getValue().asked) >= MOSTLY)
                .count();
        return byTitle || askers > 2;
    }
}
