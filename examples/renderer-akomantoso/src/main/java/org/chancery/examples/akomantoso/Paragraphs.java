package org.chancery.examples.akomantoso;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamException;
import org.chancery.core.finding.Finding;
import org.chancery.core.finding.Place;
import org.chancery.core.model.Inline;
import org.chancery.core.model.Localized;
import org.chancery.core.model.Paragraph;
import org.chancery.core.model.Passage;
import org.chancery.core.render.Addresses;
import org.chancery.core.render.Labels;

/** Writes passages, word for word, and says where one is missing. */
record Paragraphs(Version version, Xml xml, Consumer<Finding> findings) {
    void write(String element, Passage passage) throws IOException, XMLStreamException {
        if (passage.content().values().get(version.language()) instanceof Passage.Absent absent) {
            Labels.Label words = version.request().labels().get("absence", absent.reason(), version.language());
            notice(element, "absence", words);
        }
        List<Paragraph> paragraphs = passage.paragraphs(version.language());
        for (int i = 0; i < paragraphs.size(); i++) {
            List<Inline> content = paragraphs.get(i).content();
            boolean named = i == 0 || paragraphs.size() == passage.ids().size();
            String[] id = named ? new String[] {"eId", "par_" + passage.ids().get(i)} : new String[0];
            xml.block(element, () -> inlines(content), id);
        }
    }

    void words(Localized<String> words) throws IOException, XMLStreamException {
        String text = words.values().get(version.language());
        if (text != null) {
            xml.block("p", () -> xml.text(text));
        }
    }

    void notice(String key, Labels.Label words) throws IOException, XMLStreamException {
        notice("p", key, words);
    }

    private void notice(String element, String key, Labels.Label words) throws IOException, XMLStreamException {
        boolean same = words.language().getLanguage().equals(version.language().getLanguage());
        if (!same) {
            report("render.label-missing", key, version.tag());
        }
        String tag = same ? version.tag() : words.language().toLanguageTag();
        xml.block(element, () -> xml.text(words.text()), "class", "notice", "xml:lang", tag);
    }

    private void inlines(List<Inline> content) throws IOException, XMLStreamException {
        for (Inline inline : content) {
            switch (inline) {
                case Inline.Text text -> xml.text(text.text());
                case Inline.Insertion insertion -> xml.inline("ins", () -> xml.text(insertion.printed()));
                case Inline.Aside aside -> xml.inline("remark", () -> xml.text(aside.printed()), "type", "phenomenon");
                case Inline.Emphasis emphasis -> xml.inline("i", () -> inlines(emphasis.content()));
                case Inline.Link link -> link(link);
                case Inline.Foreign foreign ->
                    xml.inline(
                            "span",
                            () -> inlines(foreign.content()),
                            "class",
                            "foreign",
                            "xml:lang",
                            foreign.language().toLanguageTag());
            }
        }
    }

    private void link(Inline.Link link) throws IOException, XMLStreamException {
        Optional<String> address = Addresses.allowed(link.address());
        if (address.isPresent()) {
            xml.inline("a", () -> inlines(link.content()), "href", address.get());
        } else {
            report("render.link-dropped", link.address().toString());
            inlines(link.content());
        }
    }

    private void report(String rule, String... arguments) {
        findings.accept(Finding.warning(rule, Place.nowhere(), arguments)
                .in(version.statement().id()));
    }
}
