package org.chancery.pressdesk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes plug-ins as somebody else does: compiled against the library, packed into a jar, put into the folder. */
final class PluginJars {
    private static final String SERVICES = "META-INF/services/org.chancery.core.render.Renderer";

    private final Path work;
    private final Map<String, String> sources = new LinkedHashMap<>();

    PluginJars(Path work) {
        this.work = work;
    }

    /** A renderer that makes an empty file. */
    static String renderer(String name, String format) {
        return renderer(name, format, "");
    }

    /** And does something when it is made. */
    static String renderer(String name, String format, String whenMade) {
        return """
                package com.example;
                import java.io.IOException;
                import java.util.List;
                import org.chancery.core.render.*;
                public class %1$s implements Renderer {
                    public %1$s() { %3$s }
                    public OutputFormat format() {
                        return new OutputFormat("%2$s", "text/plain", "txt", OutputFormat.Files.ONE);
                    }
                    public List<Layout> layouts() { return List.of(Layout.SEQUENTIAL); }
                    public List<RenderOption<?>> options() { return List.of(); }
                    public RenderReport render(RenderRequest request, RenderTarget target) throws IOException {
                        request.settingsFor(this);
                        return target.write(files -> {
                            files.create("a.txt").close();
                            return RenderReport.clean();
                        });
                    }
                }
                """.formatted(name, format, whenMade);
    }

    PluginJars with(String name, String source) {
        sources.put(name, source);
        return this;
    }

    /** Compiles all, and packs some. */
    void pack(Path jar, String provider, String... classes) throws IOException {
        Path compiled = Files.createTempDirectory(work, "classes");
        compile(compiled);
        Files.createDirectories(jar.getParent());
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream zip = new JarOutputStream(out)) {
            if (!provider.isEmpty()) {
                put(zip, SERVICES, ("com.example." + provider).getBytes(StandardCharsets.UTF_8));
            }
            for (String name : classes) {
                String file = "com/example/" + name + ".class";
                put(zip, file, Files.readAllBytes(compiled.resolve(file)));
            }
        }
    }

    private void compile(Path to) throws IOException {
        Path folder = Files.createTempDirectory(work, "sources");
        var arguments = new ArrayList<>(List.of("-proc:none", "-d", to.toString(), "-cp", library()));
        for (Map.Entry<String, String> source : sources.entrySet()) {
            Path file = folder.resolve(source.getKey() + ".java");
            Files.writeString(file, source.getValue());
            arguments.add(file.toString());
        }
        var messages = new StringWriter();
        PrintWriter printer = new PrintWriter(messages, true);
        int code =
                ToolProvider.findFirst("javac").orElseThrow().run(printer, printer, arguments.toArray(String[]::new));
        assertEquals(0, code, messages.toString());
    }

    /** Where core and its nullness annotations are, whether tests run on the module path or on the class path. */
    private static String library() {
        return Stream.of(System.getProperty("jdk.module.path", ""), System.getProperty("java.class.path", ""))
                .filter(path -> !path.isEmpty())
                .collect(Collectors.joining(System.getProperty("path.separator")));
    }

    private static void put(JarOutputStream zip, String name, byte[] bytes) throws IOException {
        zip.putNextEntry(new JarEntry(name));
        zip.write(bytes);
        zip.closeEntry();
    }
}
