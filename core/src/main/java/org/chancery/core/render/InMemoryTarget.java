package org.chancery.core.render;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** A target that keeps its files in memory, for HTTP responses and tests. Not thread-safe. */
public final class InMemoryTarget implements RenderTarget {
    private Map<String, byte[]> files = Map.of();

    InMemoryTarget() {}

    @Override
    public RenderReport write(Work work) throws IOException {
        var written = new LinkedHashMap<String, ByteArrayOutputStream>();
        FileNames names = new FileNames();
        RenderReport report = GuardedWork.run(work, name -> {
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            written.put(names.claim(name), file);
            return file;
        });
        var finished = new LinkedHashMap<String, byte[]>();
        written.forEach((name, bytes) -> finished.put(name, bytes.toByteArray()));
        files = Collections.unmodifiableMap(finished);
        return report;
    }

    /** {@return the files of the last rendering that succeeded, by name, in the order they were begun} */
    public Map<String, byte[]> files() {
        return files;
    }

    /**
     * {@return the bytes of the one file}
     *
     * @throws IllegalStateException when there is none, or more than one
     */
    public byte[] bytes() {
        if (files.size() != 1) {
            throw new IllegalStateException("Not one file but " + files.size() + ": " + files.keySet());
        }
        return files.values().iterator().next().clone();
    }
}
