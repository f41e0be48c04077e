package org.chancery.core.render;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What the Javadoc of {@link RenderTarget} shows. */
class TargetSnippetsTest {
    private final byte[] words = "Ladies and gentlemen,".getBytes(StandardCharsets.UTF_8);

    @Test
    void theWorkOfARendererIsHandedToTheTarget() throws IOException {
        InMemoryTarget target = RenderTarget.inMemory();

        write(target);

        assertArrayEquals(words, target.bytes());
    }

    private RenderReport write(RenderTarget target) throws IOException {
        // @start region="write"
        return target.write(files -> {
            try (OutputStream out = files.create("brief.txt")) {
                out.write(words);
            }
            return RenderReport.clean();
        });
        // @end
    }
}
