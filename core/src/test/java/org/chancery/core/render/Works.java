package org.chancery.core.render;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What renderers do with a target, made small. */
final class Works {
    static final String FAILURE = "The renderer failed on purpose";

    /** For targets that must refuse first. */
    static final RenderTarget.Work NOT_REACHED = files -> {
        throw new AssertionError("Rendered, though the target could have refused before");
    };

    private Works() {}

    static RenderTarget.Work file(String name, String text) {
        return files -> {
            write(files, name, text);
            return RenderReport.clean();
        };
    }

    static RenderTarget.Work files(String name, String text, String otherName, String otherText) {
        return files -> {
            write(files, name, text);
            write(files, otherName, otherText);
            return RenderReport.clean();
        };
    }

    /** Writes something and fails. */
    static RenderTarget.Work failingAfter(String name, String text) {
        return files -> {
            try (OutputStream out = files.create(name)) {
                out.write(text.getBytes(StandardCharsets.UTF_8));
                throw new IOException(FAILURE);
            }
        };
    }

    static void write(RenderTarget.NewFiles files, String name, String text) throws IOException {
        try (OutputStream out = files.create(name)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** The names in a folder, hidden ones too, sorted. */
    static List<String> names(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    /** The texts of all files below a folder by name; links are not followed. */
    static Map<String, String> texts(Path folder) throws IOException {
        var texts = new TreeMap<String, String>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) all.filter(Files::isRegularFile)::iterator) {
                texts.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return texts;
    }
}
