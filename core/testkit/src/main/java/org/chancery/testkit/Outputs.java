package org.chancery.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.chancery.core.render.InMemoryTarget;
import org.chancery.core.render.OutputFormat;
import org.chancery.core.render.RenderRequest;
import org.chancery.core.render.RenderTarget;
import org.chancery.core.render.Renderer;

/** Renders as a caller would, and looks at the bytes. */
final class Outputs {
    private Outputs() {}

    /** Where an output goes in a work folder: a file or a folder in it. */
    static Path path(Renderer renderer, Path folder) {
        OutputFormat format = renderer.format();
        return folder.resolve(isFolder(renderer) ? "output" : "output." + format.extension());
    }

    static boolean isFolder(Renderer renderer) {
        return renderer.format().files() == OutputFormat.Files.MANY;
    }

    static RenderTarget target(Renderer renderer, Path output) {
        return isFolder(renderer) ? RenderTarget.toDirectory(output) : RenderTarget.toFile(output);
    }

    static Path render(Renderer renderer, RenderRequest request, Path folder) throws IOException {
        Path output = path(renderer, folder);
        renderer.render(request, target(renderer, output));
        return output;
    }

    /** The bytes of every file by name; equal when they are equal. */
    static SortedMap<String, ByteBuffer> bytes(Renderer renderer, RenderRequest request) throws IOException {
        InMemoryTarget target = RenderTarget.inMemory();
        renderer.render(request, target);
        var files = new TreeMap<String, ByteBuffer>();
        target.files().forEach((name, bytes) -> files.put(name, ByteBuffer.wrap(bytes)));
        return files;
    }

    /** The bytes of every file below a folder, hidden ones too. */
    static SortedMap<String, ByteBuffer> bytesBelow(Path folder) throws IOException {
        var files = new TreeMap<String, ByteBuffer>();
        try (Stream<Path> all = Files.walk(folder)) {
            all.filter(Files::isRegularFile)
                    .forEach(file -> files.put(folder.relativize(file).toString(), ByteBuffer.wrap(read(file))));
        }
        return files;
    }

    /** Says where two outputs begin to differ. */
    static String difference(Map<String, ByteBuffer> one, Map<String, ByteBuffer> other) {
        if (!one.keySet().equals(other.keySet())) {
            return "the files " + one.keySet() + " became " + other.keySet();
        }
        for (Map.Entry<String, ByteBuffer> file : one.entrySet()) {
            int at = file.getValue().mismatch(other.get(file.getKey()));
            if (at >= 0) {
                return file.getKey() + " differs from byte " + at;
            }
        }
        return "nothing differs";
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
