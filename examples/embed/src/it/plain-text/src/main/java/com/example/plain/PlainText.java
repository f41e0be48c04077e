package com.example.plain;

import java.io.*;
import java.nio.charset.StandardCharsets;
import java.util.*;
import java.util.stream.Stream;
import org.chancery.core.finding.*;
import org.chancery.core.model.Statement;
import org.chancery.core.render.*;

public final class PlainText implements Renderer {
    public OutputFormat format() {
        return new OutputFormat("plain", "text/plain", "txt", OutputFormat.Files.ONE);
    }

    public List<Layout> layouts() {
        return List.of(Layout.SEQUENTIAL);
    }

    public List<RenderOption<?>> options() {
        return List.of();
    }

    public RenderReport render(RenderRequest request, RenderTarget target) throws IOException {
        request.settingsFor(this);
        return target.write(files -> {
            var findings = new LinkedHashSet<Finding>();
            try (Writer out = new OutputStreamWriter(files.create("plain.txt"), StandardCharsets.UTF_8);
                    Stream<Statement> statements = request.publication().statements().open()) {
                for (var statement : (Iterable<Statement>) statements::iterator) {
                    Lines lines = Lines.of(statement, request);
                    findings.addAll(lines.findings().list());
                    for (Lines.Line line : lines.list()) {
                        out.write(line.language().toLanguageTag() + "\t" + line.text().replace('\n', ' ') + "\n");
                    }
                }
            }
            return new RenderReport(new Findings(List.copyOf(findings)));
        });
    }
}
