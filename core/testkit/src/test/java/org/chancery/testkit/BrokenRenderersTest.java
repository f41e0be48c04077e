package org.chancery.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.chancery.core.render.Renderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;
import org.junit.platform.testkit.engine.Events;

/** Every way of being wrong fails the test that is there for it, and only tests that it has to do with. */
class BrokenRenderersTest {
    private static final ThreadLocal<BrokenRenderer> UNDER_TEST = new ThreadLocal<>();

    @ParameterizedTest
    @EnumSource
    void theContractTells(BrokenRenderer broken) {
        Events failed = run(broken).failed();

        assertEquals(
                broken.breaks(),
                failed.stream().map(BrokenRenderersTest::method).collect(Collectors.toCollection(TreeSet::new)));
        failed.stream().forEach(BrokenRenderersTest::assertQuotesItsClause);
    }

    @Test
    void everyClauseCanBeBroken() {
        Set<String> broken = Arrays.stream(BrokenRenderer.values())
                .flatMap(renderer -> renderer.breaks().stream())
                .collect(Collectors.toSet());

        for (Clause clause : EnumSet.allOf(Clause.class)) {
            assertTrue(broken.contains(clause.method()), () -> "No renderer breaks " + clause);
        }
    }

    @Test
    void everyTestOfTheContractHasItsClause() {
        Set<String> tests = Arrays.stream(RendererContract.class.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Test.class))
                .map(Method::getName)
                .collect(Collectors.toSet());

        assertEquals(Arrays.stream(Clause.values()).map(Clause::method).collect(Collectors.toSet()), tests);
    }

    private static Events run(BrokenRenderer broken) {
        UNDER_TEST.set(broken);
        try {
            return EngineTestKit.engine("junit-jupiter")
                    .selectors(selectClass(BrokenContract.class))
                    .execute()
                    .testEvents();
        } finally {
            UNDER_TEST.remove();
        }
    }

    private static String method(Event event) {
        return event.getTestDescriptor().getLegacyReportingName().replaceAll("\\(.*", "");
    }

    private static void assertQuotesItsClause(Event failure) {
        String message = failure.getRequiredPayload(TestExecutionResult.class)
                .getThrowable()
                .orElseThrow()
                .getMessage();
        assertTrue(message.matches("(?s).*The contract asks: .* See core/docs/renderers\\.md#[a-z-]+"), message);
    }

    /** Run by hand above; the build leaves nested classes alone. */
    static class BrokenContract extends PlainTextContract {
        static final String ACTION = "!run ";

        @Override
        protected Renderer renderer() {
            return UNDER_TEST.get().make();
        }

        @Override
        Duration pause() {
            return Duration.ZERO; // the broken clock is a fine one
        }

        @Override
        protected void assertInert(Path output) throws IOException {
            if (Files.isRegularFile(output) && Files.readString(output).contains(ACTION)) {
                throw Clause.HOSTILE_TEXT_IS_INERT.broken("The text acts");
            }
        }
    }
}
