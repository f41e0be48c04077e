package org.chancery.render.epub.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.chancery.core.render.Labels.Label;

/**
 * Who can read the book, and how (EPUB Accessibility 1.1). Nothing is claimed that its pictures do not keep.
 *
 * @param words for the summary
 * @param pictures the book's
 */
record Accessibility(Words words, Pictures pictures) {
    private static final String STANDARD = "EPUB Accessibility 1.1 - WCAG 2.2 Level AA";

    void writeTo(Xml xml) throws IOException {
        boolean described = pictures.allDescribed();
        meta(xml, "schema:accessMode", "textual");
        meta(xml, "schema:accessMode", "visual"); // the cover at least
        meta(xml, "schema:accessModeSufficient", described ? "textual" : "textual,visual");
        for (String feature : features(described)) {
            meta(xml, "schema:accessibilityFeature", feature);
        }
        meta(xml, "schema:accessibilityHazard", pictures.anyMoving() ? "unknown" : "none");
        for (Label summary : words.label(described ? "accessibility.full" : "accessibility.undescribed")) {
            xml.element(
                    "meta",
                    summary.text(),
                    "property",
                    "schema:accessibilitySummary",
                    "xml:lang",
                    summary.language().toLanguageTag());
        }
        if (described) {
            xml.element("meta", STANDARD, "id", "standard", "property", "dcterms:conformsTo");
            xml.element("meta", "Chancery", "refines", "#standard", "property", "a11y:certifiedBy");
        }
    }

    private static List<String> features(boolean alternatives) {
        var features = new ArrayList<>(
                List.of("tableOfContents", "readingOrder", "structuralNavigation", "displayTransformability"));
        if (alternatives) {
            features.add("alternativeText");
        }
        return features;
    }

    private static void meta(Xml xml, String property, String value) throws IOException {
        xml.element("meta", value, "property", property);
    }
}
