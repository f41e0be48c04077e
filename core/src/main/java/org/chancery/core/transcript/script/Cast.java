package org.chancery.core.transcript.script;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chancery.core.finding.LimitException;
import org.chancery.core.model.ParticipantRole;
import org.chancery.core.transcript.label.Label;
import org.chancery.core.transcript.label.Names;
import org.chancery.core.transcript.label.Naming;
import org.chancery.core.transcript.label.Trait;
import org.chancery.core.transcript.text.Word;

/** Who takes part: those the title names, then those that labels name, each person once, under all their labels. */
final class Cast {
    private final Map<String, Member> byKey = new LinkedHashMap<>();
    private final Map<String, List<Member>> bySurname = new HashMap<>();
    /** Where the family name comes first, it stands where others have a given one. */
    private final Map<String, List<Member>> byGiven = new HashMap<>();

    /** By two words or more with which a name begins, but not all. */
    private final Map<String, List<Member>> byBeginning = new HashMap<>();

    private final Map<String, List<Member>> byPost = new HashMap<>();
    private final Map<String, List<Member>> byPostBeginning = new HashMap<>();
    private final List<Member> members = new ArrayList<>();

    /** Somebody who takes part; what the text shows of the part is gathered here. */
    static final class Member {
        private final Person person;
        private final List<String> given;
        private final boolean titled;
        private final Set<String> labels = new HashSet<>();
        private ParticipantRole role = ParticipantRole.PRINCIPAL;

        private Member(Person person, boolean titled) {
            this.person = person;
            this.titled = titled;
            given = Names.given(person.name());
        }

        Person person() {
            return person;
        }

        boolean holdsOffice() {
            return person.office().isPresent() || person.post().isPresent();
        }

        boolean isTitled() {
            return titled;
        }

        ParticipantRole role() {
            return role;
        }

        void play(ParticipantRole part) {
            role = part;
        }
    }

    private Cast() {}

    static Cast of(List<Person> titlePeople, List<Block> blocks, int mostPeople, String source) throws LimitException {
        var cast = new Cast();
        titlePeople.forEach(person -> cast.add(person, true));
        for (Block.Speech speech : Block.speeches(blocks)) {
            if (speech.label().isPresent() && !speech.label().get().isGeneric()) {
                Label label = speech.label().get();
                Member member = cast.find(label).orElseGet(() -> cast.add(Person.of(label), false));
                cast.know(label, member);
                if (cast.members.size() > mostPeople) {
                    throw new LimitException(
                            "participants",
                            mostPeople,
                            speech.paragraphs().getFirst().place().in(source));
                }
            }
        }
        return cast;
    }

    private Member add(Person person, boolean titled) {
        Optional<Member> known = find(person.name());
        if (known.isPresent()) {
            return known.get();
        }
        var member = new Member(person, titled);
        members.add(member);
        byKey.put(Names.key(person.name()), member);
        addBeginnings(byBeginning, Names.key(person.name()), member);
        bySurname
                .computeIfAbsent(Names.surname(person.name()), surname -> new ArrayList<>())
                .add(member);
        member.given.stream()
                .filter(word -> word.length() > 1)
                .forEach(word ->
                        byGiven.computeIfAbsent(word, name -> new ArrayList<>()).add(member));
        person.post().ifPresent(post -> addPost(post, member));
        return member;
    }

    private void addPost(String post, Member member) {
        byPost.computeIfAbsent(post(post), key -> new ArrayList<>()).add(member);
        addBeginnings(byPostBeginning, post(post), member);
    }

    /** “THE PRESIDENT” and “President” are one. */
    private static String post(String printed) {
        String key = Names.key(printed);
        return key.startsWith("the ") ? key.substring("the ".length()) : key;
    }

    private void know(Label label, Member member) {
        if (member.labels.add(label.text())) {
            byKey.putIfAbsent(Names.key(label.text()), member);
            label.naming().flatMap(Naming::post).ifPresent(post -> addPost(post, member));
        }
    }

    List<Member> members() {
        return members;
    }

    List<Member> withRole(ParticipantRole role) {
        return members.stream().filter(member -> member.role() == role).toList();
    }

    /** Whose label it is: a person may be printed with title and name, with initials, with the surname or office alone. */
    Optional<Member> find(Label label) {
        Member exact = byKey.get(Names.key(label.text()));
        if (exact != null) {
            return Optional.of(exact);
        }
        Optional<Member> named = find(label.name()).or(() -> endOf(label.text()));
        if (named.isPresent() || label.naming().isEmpty()) {
            return named;
        }
        Naming naming = label.naming().get();
        if (naming.isOfficeAlone()) {
            return naming.post().flatMap(this::holder);
        }
        boolean surnameAlone = Names.given(naming.name()).isEmpty()
                && (naming.has(Trait.HONORIFIC) || naming.has(Trait.OFFICE) || naming.has(Trait.CAPITALS));
        if (!surnameAlone && !isOneWord(naming)) {
            return Optional.empty();
        }
        String surname = Names.surname(naming.name());
        return only(bySurname.getOrDefault(surname, List.of()))
                .or(() -> only(byGiven.getOrDefault(surname, List.of())));
    }

    /** “Presidente” where the title has “Presidente da República, João Prado”, if nobody else is one. */
    private Optional<Member> holder(String office) {
        String held = post(office);
        return only(byPost.getOrDefault(held, List.of())).or(() -> only(byPostBeginning.getOrDefault(held, List.of())));
    }

    /** Whose whole name a label ends with: “President of Turania Ana Maria Berg” where the title has “Ana Maria Berg”. */
    private Optional<Member> endOf(String label) {
        List<Word> words = Word.of(label);
        for (int i = 1; i + 1 < words.size(); i++) {
            Member member = byKey.get(Names.key(label.substring(words.get(i).from())));
            if (member != null) {
                return Optional.of(member);
            }
        }
        return Optional.empty();
    }

    private static boolean isOneWord(Naming naming) {
        return naming.has(Trait.ONE_WORD) && !naming.has(Trait.INITIALS) && !naming.has(Trait.OUTLET);
    }

    /** The person with a name, also when initials stand for some of it, if there is only one. */
    Optional<Member> find(String name) {
        Member exact = byKey.get(Names.key(name));
        if (exact != null) {
            return Optional.of(exact);
        }
        List<String> given = Names.given(name);
        List<Member> similar = bySurname.getOrDefault(Names.surname(name), List.of()).stream()
                .filter(member -> Names.compatible(member.given, given) || isSurnameAlone(member, given))
                .toList();
        return only(similar).or(() -> withSecondSurname(name));
    }

    /** “Elena Robledo” and “Elena Robledo Parra”, where people have two surnames. */
    private Optional<Member> withSecondSurname(String name) {
        String key = Names.key(name);
        return only(key.indexOf(' ') < 0 ? List.<Member>of() : byBeginning.getOrDefault(key, List.of()))
                .or(() -> only(beginnings(key)
                        .filter(beginning -> beginning.indexOf(' ') > 0)
                        .flatMap(beginning -> Stream.ofNullable(byKey.get(beginning)))
                        .toList()));
    }

    /** With how many words a text may begin, but all. */
    private static Stream<String> beginnings(String key) {
        return IntStream.range(1, key.length())
                .filter(at -> key.charAt(at) == ' ')
                .mapToObj(at -> key.substring(0, at));
    }

    private static void addBeginnings(Map<String, List<Member>> index, String key, Member member) {
        beginnings(key)
                .forEach(beginning -> index.computeIfAbsent(beginning, text -> new ArrayList<>())
                        .add(member));
    }

    /** “SECRETARY BLINKEN” first, “Antony Blinken” later. */
    private static boolean isSurnameAlone(Member member, List<String> given) {
        return member.given.isEmpty() && member.person.office().isPresent() && !given.isEmpty();
    }

    private static Optional<Member> only(List<Member> found) {
        return found.stream().distinct().count() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }
}
