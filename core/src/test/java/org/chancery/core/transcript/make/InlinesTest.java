package org.chancery.core.transcript.make;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.chancery.core.finding.InputException;
import org.chancery.core.transcript.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A paragraph is words, what the editor put in, asides, and what is set off. */
class InlinesTest {
    private static void check(String example, String name) throws InputException {
        String[] both = example.split(" => ", -1);
        Reading reading = Made.reading("Question: Why? / Anna Berg: " + both[0], name);
        String findings = Made.findings(
                reading, "transcript.unbalanced-bracket", "transcript.unsafe-link", "transcript.damaged-word");
        String words = Made.inlines(reading.statement().orElseThrow()).substring("Why? / ".length());
        assertEquals(both[1], words + (findings.isEmpty() ? "" : " | " + findings));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It is [the bridge] closed. => It is {insertion the bridge} closed.",
                "It is [1] closed. => It is [1] closed.",
                "[The bridge] is [not] closed [yet]. => {insertion The bridge} is {insertion not} closed {insertion yet}.",
                "It is (Laughter.) closed (applause). => It is {aside Laughter.} closed {aside applause}.",
                "It is (we think) closed. => It is (we think) closed.",
                "It is [the (Laughter.) bridge] closed. => It is {insertion the (Laughter.) bridge} closed.",
                "It is (the [old] bridge) closed. => It is (the {insertion old} bridge) closed.",
                "It is [the [old] bridge] closed. => It is [the [old] bridge] closed.",
                "It is [the [old bridge] closed. => It is [the [old bridge] closed. | unbalanced-bracket 3:12 [It is [the [old bridge] closed.]",
                "It is [the bridge closed. => It is [the bridge closed. | unbalanced-bracket 3:12 [It is [the bridge closed.]",
                "It is the bridge] closed [now]. => It is the bridge] closed {insertion now}. | unbalanced-bracket 3:12 [It is the bridge] closed [now].]",
                "It is (the bridge closed (Laughter.) now. => It is (the bridge closed {aside Laughter.} now. | unbalanced-bracket 3:12 [It is (the bridge closed (Laughter.) now.]",
                "It is the bridge) closed. => It is the bridge) closed. | unbalanced-bracket 3:12 [It is the bridge) closed.]",
                "(Laughter.) So. => {aside Laughter.} So.",
                "[] So () it is. => [] So () it is."
            })
    void bracketsSayWhoseWordsTheyHold(String example) throws InputException {
        check(example, "talks.txt");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It is *not* so. => It is {emphasis not} so.",
                "**It** is not **so**. => {emphasis It} is not {emphasis so}.",
                "It is *not so*, *is it*? => It is {emphasis not so}, {emphasis is it}?",
                "It *is [the bridge] not* so. => It {emphasis is }{insertion the bridge}{emphasis  not} so.",
                "*It is so.* => It is so.",
                "It is [not built](https://example.org/b). => It is {https://example.org/b not built}.",
                "It is [not built](https://me@example.org/b). => It is not built.",
                "It is [not built](mailto:a@b.example). => It is {mailto:a@b.example not built}.",
                "It is [not built](/b). => It is not built.",
                "It is [not built](https:///b). => It is not built.",
                "It is [not built](ftp://example.org). => It is not built.",
                "It is [not built](javascript:alert). => It is not built. | unsafe-link 3:12 [javascript:alert]",
                "It is [not built](VBScript:x). => It is not built. | unsafe-link 3:12 [VBScript:x]",
                "It is [not built](data:x). => It is not built. | unsafe-link 3:12 [data:x]",
                "It is [not built](<https://example.org/a b>). => It is not built.",
                "It is *not [built](https://example.org/b) yet*. => It is {emphasis not built yet}.",
                "It is [*not* built](https://example.org/b). => It is {https://example.org/b not built}.",
                "It is [[not]](https://example.org/b) built. => It is {insertion not} built."
            })
    void whatIsSetOffIsEmphasisOrALink(String example) throws InputException {
        check(example, "talks.md");
    }
}
