package org.chancery.core.transcript.source;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chancery.core.transcript.text.Chars;
import org.chancery.core.transcript.text.Line;
import tools.jackson.core.JacksonException;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * What a Markdown file says of itself in YAML between lines of three dashes.
 *
 * @param lines how many lines it takes; 0 when there is none
 * @param facts what it says
 */
record FrontMatter(int lines, SourceText.Facts facts) {
    private static final FrontMatter NONE = new FrontMatter(0, SourceText.Facts.NONE);
    private static final int MOST_LINES = 200;

    static FrontMatter of(List<Line> source) {
        if (!source.getFirst().text().equals("---")) {
            return NONE;
        }
        for (int i = 1; i < Math.min(source.size(), MOST_LINES); i++) {
            String line = source.get(i).text();
            if (line.equals("---") || line.equals("...")) {
                return new FrontMatter(i + 1, facts(source.subList(1, i)));
            }
        }
        return NONE;
    }

    /** What is not YAML says nothing; its lines are kept all the same. */
    private static SourceText.Facts facts(List<Line> yaml) {
        String text = yaml.stream().map(Line::text).collect(Collectors.joining("\n"));
        try {
            Map<?, ?> values = new YAMLMapper().readValue(text, Map.class);
            return new SourceText.Facts(value(values, "title"), value(values, "date"));
        } catch (JacksonException | ClassCastException e) {
            return SourceText.Facts.NONE;
        }
    }

    private static Optional<String> value(Map<?, ?> values, String key) {
        return Optional.ofNullable(values.get(key))
                .map(value -> Chars.visible(Chars.strip(value.toString())))
                .filter(value -> !value.isEmpty());
    }
}
