package org.chancery.testkit;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import org.chancery.core.model.Publication;
import org.chancery.core.model.Statement;
import org.chancery.core.render.RenderTarget;
import org.chancery.core.render.Renderer;

/** How a rendering must treat the statements it reads. */
final class InputRules {
    private static final int MANY = 400;
    private static final int ROUNDS = 20;

    private InputRules() {}

    static void assertOpenedOnce(Renderer renderer) throws IOException {
        Watched statements = Watched.whole(SamplePublications.manyStatements(3));
        renderer.render(Failures.reading(statements, renderer), RenderTarget.inMemory());
        Clause.STATEMENTS_ARE_OPENED_ONCE.require(
                statements.opened.get() == 1, "A rendering opened the statements " + statements.opened + " times");
    }

    static void assertClosed(Renderer renderer) throws IOException {
        Watched whole = Watched.whole(SamplePublications.manyStatements(3));
        renderer.render(Failures.reading(whole, renderer), RenderTarget.inMemory());
        assertClosed(whole, "A rendering");
        Watched broken = Watched.breakingOff(SamplePublications.manyStatements(3));
        Failures.failure(renderer, Failures.reading(broken, renderer), RenderTarget.inMemory());
        assertClosed(broken, "A rendering that failed");
    }

    private static void assertClosed(Watched statements, String what) {
        Clause.STATEMENTS_ARE_CLOSED.require(
                statements.opened.get() == statements.closed.get(),
                what + " opened the statements " + statements.opened + " times and closed them " + statements.closed
                        + " times");
    }

    /** When the last statement is read, all but a few of those before must be garbage. */
    static void assertStreamed(Renderer renderer) throws IOException {
        var given = new CopyOnWriteArrayList<WeakReference<Statement>>();
        AtomicLong kept = new AtomicLong();
        Publication many = SamplePublications.manyStatements(MANY);
        Publication watched = new Publication(
                many.id(),
                many.title(),
                many.imprint(),
                () -> many.statements().open().peek(statement -> {
                    given.add(new WeakReference<>(statement));
                    if (given.size() == MANY) {
                        kept.set(alive(given));
                    }
                }));
        renderer.render(Case.widest(renderer, watched).request(), RenderTarget.inMemory());
        Clause.LARGE_INPUT_IS_STREAMED.require(
                kept.get() <= MANY / 2,
                "When the last of " + MANY + " statements was read, " + kept + " were still held");
    }

    /** Garbage is collected when the machine likes to; it is asked a few times. */
    private static long alive(List<WeakReference<Statement>> given) {
        long alive = given.size();
        for (int round = 0; round < ROUNDS && alive > MANY / 2; round++) {
            System.gc();
            alive = given.stream().filter(statement -> statement.get() != null).count();
        }
        return alive;
    }
}
