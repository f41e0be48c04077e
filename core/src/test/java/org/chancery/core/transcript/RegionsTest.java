package org.chancery.core.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.chancery.core.transcript.text.Hint;
import org.chancery.core.transcript.text.Line;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines that surround a text are told from it: q: begins a line that is quoted, f: one that is furniture. */
class RegionsTest {
    private static Line line(int number, String printed) {
        String text = printed.replaceFirst("^[qf]:", "");
        Hint hint = printed.startsWith("q:") ? Hint.QUOTATION : printed.startsWith("f:") ? Hint.FURNITURE : Hint.NONE;
        return Line.of(number, text).as(hint);
    }

    private static String texts(List<Line> lines) {
        return lines.stream().map(Line::text).collect(Collectors.joining("/"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Why?/So. => Why?/So. | ",
                "f:Home/Why?/So. => Why?/So. | Home",
                "f:/Why? => /Why? | ",
                "I read:/q:It is closed and it stays so./q:Why? => It is closed and it stays so./Why? | I read:",
                "I read://q:It is closed and it stays so. => /It is closed and it stays so. | I read:",
                "I read it to the end today:/q:It is closed. => I read it to the end today:/It is closed. | ",
                "1234/q:123456 => 123456 | 1234",
                "12345/q:123456 => 12345/123456 | ",
                "q:It is closed./q:Why? => It is closed./Why? | ",
                "f:Home/f:News => Home/News | ",
                "f:Home//f:News => Home//News | "
            })
    void furnitureAndWhatIsSaidAboutAQuotedTextStandAround(String example) {
        String[] both = example.split(" => ", -1);
        var lines = new ArrayList<Line>();
        for (String printed : both[0].split("/", -1)) {
            lines.add(line(lines.size() + 1, printed));
        }
        Regions regions = Regions.of(lines);
        assertEquals(both[1], texts(regions.text()) + " | " + texts(regions.around()));
    }
}
