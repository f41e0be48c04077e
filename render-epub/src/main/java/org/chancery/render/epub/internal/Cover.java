package org.chancery.render.epub.internal;

import java.io.IOException;
import java.util.List;
import org.chancery.core.render.Direction;
import org.chancery.core.render.Labels.Label;

/**
 * The cover: who publishes what, and of which days, in every language. It is drawn, so that it is sharp at any size and
 * needs no picture of anybody's.
 *
 * @param title of the book
 * @param publisher of the book; empty when unknown
 * @param days it tells of; empty when unknown
 */
record Cover(Words words, List<Label> title, List<Label> publisher, List<Label> days) {
    static final String FILE = "cover.svg";
    static final String TYPE = "image/svg+xml";

    private static final int WIDTH = 1200;
    private static final int HEIGHT = 1800;
    private static final int MIDDLE = WIDTH / 2;
    private static final int TITLE_TOP = 560;
    private static final int TITLE_HEIGHT = 840;
    private static final String GROUND = "#1b2f4b";
    private static final String GOLD = "#d9bd7a";
    private static final String WHITE = "#ffffff";
    private static final String FONTS = "Georgia, 'Liberation Serif', 'Times New Roman', serif";

    Section section() {
        return Section.front("cover", words.label("cover"));
    }

    void write(BookZip zip) throws IOException {
        try (Xml xml = zip.document(FILE)) {
            draw(xml);
        }
        Page.write(zip, section(), this::show);
    }

    private void show(Xml xml) throws IOException {
        xml.open("section", "epub:type", "cover", "class", "cover");
        for (Label label : section().title()) {
            String tag = label.language().toLanguageTag();
            String alternative = label.text() + ": " + in(label, title);
            if (label.equals(section().title().getFirst())) {
                xml.empty("img", "src", FILE, "role", "doc-cover", "alt", alternative, "lang", tag, "xml:lang", tag);
            } else {
                xml.element("p", alternative, "class", "unseen", "lang", tag, "xml:lang", tag);
            }
        }
        xml.end();
    }

    /** The words in the language of a label, or else in the first they have. */
    private static String in(Label label, List<Label> words) {
        return words.stream()
                .filter(word ->
                        word.language().getLanguage().equals(label.language().getLanguage()))
                .findFirst()
                .orElse(words.getFirst())
                .text();
    }

    private void draw(Xml xml) throws IOException {
        xml.open("svg", "xmlns", "http://www.w3.org/2000/svg", "viewBox", "0 0 " + WIDTH + " " + HEIGHT);
        xml.element("title", title.getFirst().text());
        rectangle(xml, 0, GROUND, "none");
        rectangle(xml, 56, "none", GOLD);
        rectangle(xml, 72, "none", GOLD);
        write(xml, publisher, 240, 200, 46, GOLD);
        rule(xml, 490);
        write(xml, title, TITLE_TOP, TITLE_HEIGHT, 104, WHITE);
        rule(xml, 1500);
        write(xml, days, 1540, 150, 42, GOLD);
        xml.end();
    }

    private static void rectangle(Xml xml, int inset, String fill, String stroke) throws IOException {
        xml.empty("rect")
                .attributes("x", number(inset), "y", number(inset))
                .attributes("width", number(WIDTH - 2 * inset), "height", number(HEIGHT - 2 * inset))
                .attributes("fill", fill, "stroke", stroke, "stroke-width", "3");
    }

    private static void rule(Xml xml, int y) throws IOException {
        xml.empty("path", "d", "M 520 " + y + " H 680", "stroke", GOLD, "stroke-width", "5");
    }

    /** Writes the same words in each language into one box, from its top, as large as they fit. */
    private static void write(Xml xml, List<Label> words, int top, int height, int largest, String colour)
            throws IOException {
        if (words.isEmpty()) {
            return;
        }
        CoverText text = CoverText.fit(words, height, largest);
        int y = top + text.size();
        for (CoverText.Block block : text.blocks()) {
            for (String line : block.lines()) {
                write(xml, line, block.label(), y, text.size(), colour);
                y += text.lineHeight();
            }
            y += text.gap();
        }
    }

    private static void write(Xml xml, String line, Label label, int y, int size, String colour) throws IOException {
        xml.open("text", "x", number(MIDDLE), "y", number(y), "text-anchor", "middle", "font-size", number(size))
                .attributes("font-family", FONTS, "fill", colour)
                .attributes("xml:lang", label.language().toLanguageTag())
                .attributes("direction", Direction.of(label.language()).word())
                .text(line)
                .end();
    }

    private static String number(int number) {
        return Integer.toString(number);
    }
}
