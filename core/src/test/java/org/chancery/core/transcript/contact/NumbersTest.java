package org.chancery.core.transcript.contact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers and addresses are found in a text by their form. */
class NumbersTest {
    private static void check(String example) {
        String[] both = example.split(" => ", -1);
        assertEquals(
                both[1],
                Values.in(both[0]).stream()
                        .map(value -> value.form().name().charAt(0) + ":" + value.text())
                        .collect(Collectors.joining(" | ")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "020 7946 0018 => N:020 7946 0018",
                "+44 (0)20 7946 0018 => N:+44 (0)20 7946 0018",
                "(+44) 20 7946 0018 => N:(+44) 20 7946 0018",
                "(020) 7946-0018 => N:(020) 7946-0018",
                "at 020.7946.0018. => N:020.7946.0018",
                "020 7946 0018, 020 7946 0019 => N:020 7946 0018 | N:020 7946 0019",
                "020 7946 0018  020 7946 0019 => N:020 7946 0018 | N:020 7946 0019",
                "020 79  46 0018 => N:020 79  46 0018",
                "020 7946 0018 (020) 7946 0019 => N:020 7946 0018 | N:(020) 7946 0019",
                "020 7946 0018 / 020 7946 0019 => N:020 7946 0018 | N:020 7946 0019",
                "7946001/7946002 => N:7946001 | N:7946002",
                "79460/79461/79462 => N:79460 | N:79461 | N:79462",
                "7946001/02 => N:7946001/02",
                "7946/7947 => N:7946/7947",
                "12 => ",
                "123 => N:123",
                "№ 123 №456 #789 => N:123",
                "SW1A 1AA => ",
                "5BL 12345 => N:12345",
                "12345号 => N:12345",
                "a1234 5678 => N:5678",
                "+ 44 20 7946 => N:+ 44 20 7946",
                "+44 => ",
                "( 5 ) => ",
                "+ and 5550 => N:5550",
                "020    7946 => N:020 | N:7946",
                "020 – 7946 => N:020 – 7946",
                "020 - - - 7946 => N:020 | N:7946",
                "٠٢٠ ٧٩٤٦ => N:٠٢٠ ٧٩٤٦"
            })
    void aNumberIsARunOfDigitsWithWhatIsPrintedBetweenThem(String example) {
        check(example);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "press@embassy.example => M:press@embassy.example",
                "Press (at) embassy.example => M:Press (at) embassy.example",
                "press(at)embassy.example, visa[at]embassy.example => M:press(at)embassy.example | M:visa[at]embassy.example",
                "press [at] embassy.example => M:press [at] embassy.example",
                ".press-@embassy.example. => ",
                "'press'@embassy.example => M:press'@embassy.example",
                "press@embassy => ",
                "press@embassy.x => ",
                "press@embassy.ex => M:press@embassy.ex",
                "@embassy.example => ",
                "press@.example => ",
                "press@a-b.example-. => M:press@a-b.example",
                "p_r%e+s@embassy.example => M:p_r%e+s@embassy.example",
                "https://press@embassy.example => L:https://press@embassy.example"
            })
    void mailIsKnownByItsSign(String example) {
        check(example);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://embassy.example/news. => L:https://embassy.example/news",
                "HTTP://embassy.example, => L:HTTP://embassy.example",
                "(www.embassy.example) => L:www.embassy.example",
                "www.embassy.example/a_(b) => L:www.embassy.example/a_(b)",
                "www.embassy.example/a)b) => L:www.embassy.example/a)b",
                "<https://embassy.example> => L:https://embassy.example",
                "«www.embassy.example» => L:www.embassy.example",
                "www. embassy.example => ",
                "http:// => ",
                "https:///news => ",
                "awww.embassy.example => ",
                "me@www.embassy.example => M:me@www.embassy.example",
                "www.embassy.example\u00A0news => L:www.embassy.example",
                "www.a.example www.b.example 5550123 => L:www.a.example | L:www.b.example | N:5550123",
                "www.a.example…!? => L:www.a.example"
            })
    void aPageIsKnownByItsBeginning(String example) {
        check(example);
    }
}
