package org.chancery.render.epub;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.core.model.Publication;
import org.chancery.core.model.Statement;
import org.chancery.core.render.RenderRequest;
import org.chancery.core.render.RenderTarget;
import org.chancery.testkit.SamplePublications;
import org.junit.jupiter.api.Test;

class EpubStreamingTest {
    private static final int STATEMENTS = 2_000;
    private static final int LOOK_EVERY = 500;

    @Test
    void statementsAreLetGoOnceTheyAreWritten() throws IOException {
        var given = new ArrayList<WeakReference<Statement>>();
        var alive = new ArrayList<Long>();
        Publication many = SamplePublications.manyStatements(STATEMENTS);
        Publication watched = new Publication(
                many.id(),
                many.title(),
                Optional.empty(),
                () -> many.statements().open().peek(statement -> {
                    if (given.size() % LOOK_EVERY == LOOK_EVERY - 1) {
                        alive.add(alive(given));
                    }
                    given.add(new WeakReference<>(statement));
                }));
        new EpubRenderer()
                .render(RenderRequest.of(watched).build(), RenderTarget.toStream(OutputStream.nullOutputStream()));
        assertEquals(STATEMENTS, given.size());
        assertEquals(STATEMENTS / LOOK_EVERY, alive.size());
        assertTrue(alive.stream().allMatch(count -> count < 10), () -> "alive along the way: " + alive);
    }

    private static long alive(List<WeakReference<Statement>> given) {
        System.gc();
        return given.stream().filter(statement -> statement.get() != null).count();
    }
}
