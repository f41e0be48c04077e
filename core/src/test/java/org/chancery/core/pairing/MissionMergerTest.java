package org.chancery.core.pairing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.core.json.DocumentReader;
import org.chancery.core.model.Localized;
import org.chancery.core.model.Mission;
import org.chancery.core.model.MissionKind;
import org.chancery.core.transcript.MissionReader;
import org.junit.jupiter.api.Test;

class MissionMergerTest {
    @Test
    void twoPagesOfOneMissionMakeWhatAPersonMadeOfThem() throws IOException {
        Mission both = MissionMerger.merged(read("mission.ru.txt"), read("mission.en.txt"));
        Mission byHand = new DocumentReader().readMission(Path.of("..", "examples", "statements", "mission.json"));

        assertEquals(words(byHand.name()), words(both.name()));
        assertEquals(labels(byHand), labels(both));
        assertEquals(firstHours(byHand), firstHours(both));
    }

    /** Of the accounts whose addresses were lost only a person knows. */
    private static List<List<String>> labels(Mission mission) {
        return mission.contacts().offices().getFirst().points().stream()
                .filter(point -> !point.addresses().isEmpty())
                .map(point -> words(point.label().orElseThrow()))
                .toList();
    }

    private static List<String> firstHours(Mission mission) {
        return words(mission.contacts().offices().getFirst().hours().getFirst().printed());
    }

    /** One page says that its English is British, and the other does not. */
    private static List<String> words(Localized<String> text) {
        return List.copyOf(text.values().values());
    }

    @Test
    void missionsOfDifferentCountriesAreNotMixed() {
        Mission ours = mission("ru", "Посольство Тервании").sending("XA").build();
        Mission theirs = mission("en", "Embassy of Lindoria").sending("XB").build();

        assertEquals(ours, MissionMerger.merged(ours, theirs));
    }

    @Test
    void whatOnlyOneKnowsIsKept() {
        Mission ours = mission("ru", "Посольство Тервании").sending("XA").build();
        Mission theirs = mission("en", "Embassy of Tervania").host("XC").build();

        Mission both = MissionMerger.merged(ours, theirs);

        assertEquals(
                List.of("ru", "en"),
                both.name().languages().stream().map(Object::toString).toList());
        assertEquals(Optional.of("XA"), both.sending());
        assertEquals(Optional.of("XC"), both.host());
    }

    private static Mission.Builder mission(String language, String name) {
        return Mission.builder("m", MissionKind.EMBASSY, Localized.of(Locale.of(language), name));
    }

    private static Mission read(String page) throws IOException {
        return MissionReader.standard().read(Pages.transcript(page)).mission();
    }
}
