package org.chancery.core.transcript.make;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.chancery.core.finding.InputException;
import org.chancery.core.model.ContactPoint;
import org.chancery.core.model.Localized;
import org.chancery.core.model.Mission;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A page of a mission says who and where it is. */
class MissionMakerTest {
    private static String inShort(Mission mission) {
        return mission.id() + " " + mission.kind() + " " + mission.name().first()
                + mission.contacts().asOf().map(day -> " as of " + day).orElse("")
                + mission.contacts().offices().stream()
                        .map(office -> " | "
                                + office.addresses().stream()
                                        .map(address -> address.printed().first() + "; ")
                                        .collect(Collectors.joining())
                                + office.points().stream()
                                        .map(MissionMakerTest::inShort)
                                        .collect(Collectors.joining("; "))
                                + office.hours().stream()
                                        .map(hours -> "; " + hours.printed().first())
                                        .collect(Collectors.joining()))
                        .collect(Collectors.joining())
                + (mission.pictures().isEmpty()
                        ? ""
                        : " | pictures " + mission.pictures().size())
                + (mission.welcome().isEmpty()
                        ? ""
                        : " | welcome " + mission.welcome().size());
    }

    private static String inShort(ContactPoint point) {
        return point.kind()
                + point.label().map(Localized::first).map(label -> " " + label).orElse("") + " " + point.printed();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Official website of the Embassy of Lindoria in Valdora / As of May 3, 2021 / Address: 5 Bridge Road / Phone: +999 5550 1234 / Opening hours: / Remarks by Foreign Minister Anna Berg / Question: Why? / Anna Berg: So. => embassy-of-lindoria-in-valdora EMBASSY Embassy of Lindoria in Valdora as of 2021-05-03 | 5 Bridge Road; PHONE Phone +999 5550 1234",
                "Official website of the Embassy of Lindoria in Valdora / Remarks by Foreign Minister Anna Berg / Question: Why? / Anna Berg: So. _ The port at night / Dear visitors, / Follow us on Telegram and Facebook, or on Telegram again. => embassy-of-lindoria-in-valdora EMBASSY Embassy of Lindoria in Valdora | SOCIAL Telegram; SOCIAL Facebook | pictures 1 | welcome 2",
                "Official website of the Embassy of Lindoria in Valdora / Telegram: @embassy / Remarks by Foreign Minister Anna Berg / Question: Why? / Anna Berg: So. / Dear visitors, / Follow us on Telegram and Facebook. => embassy-of-lindoria-in-valdora EMBASSY Embassy of Lindoria in Valdora | SOCIAL Telegram @embassy; SOCIAL Facebook | welcome 2",
                "Official website of the Chamber of Lindoria / Phone: +999 5550 1234 / Remarks by Foreign Minister Anna Berg / Question: Why? / Anna Berg: So. => -",
                "Official website of the Chamber of Lindoria / Official website of the Consulate of Lindoria / Remarks by Foreign Minister Anna Berg / Question: Why? / Anna Berg: So. => consulate-of-lindoria CONSULATE Consulate of Lindoria",
                "Official website of the Embassy of Lindoria in Valdora / Phone: +999 5550 1234 => embassy-of-lindoria-in-valdora EMBASSY Embassy of Lindoria in Valdora | PHONE Phone +999 5550 1234"
            })
    void aMissionIsMadeOfWhatItsPageSays(String example) throws InputException {
        String[] both = example.split(" => ", -1);
        assertEquals(
                both[1],
                Made.reading(both[0]).mission().map(MissionMakerTest::inShort).orElse("-"));
    }
}
