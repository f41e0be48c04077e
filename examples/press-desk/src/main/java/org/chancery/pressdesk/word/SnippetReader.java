package org.chancery.pressdesk.word;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javax.xml.namespace.QName;
import javax.xml.stream.events.XMLEvent;

/** Puts the paragraphs of one part together; used once. */
final class SnippetReader {
    private static final String TEXT = "t";

    private final String part;
    private final List<Snippet> snippets = new ArrayList<>();
    private final Deque<StringBuilder> paragraphs = new ArrayDeque<>();
    private final StringBuilder beside = new StringBuilder();
    private StringBuilder current = new StringBuilder();
    private boolean isText;
    private int number;
    private int choices;

    SnippetReader(String part) {
        this.part = part;
    }

    List<Snippet> snippets() {
        return snippets;
    }

    void add(XMLEvent event) {
        if (event.isStartElement()) {
            start(event.asStartElement().getName());
        } else if (event.isEndElement()) {
            end(event.asEndElement().getName());
        } else if (event.isCharacters() && isText) {
            current.append(event.asCharacters().getData());
        }
    }

    private void start(QName element) {
        switch (element.getLocalPart()) {
            case "p" -> startParagraph(element);
            case TEXT, "delText" -> startText(element);
            case "tab", "br", "cr" -> current.append(' ');
            case "Choice" -> choices++;
            default -> {}
        }
    }

    private void end(QName element) {
        switch (element.getLocalPart()) {
            case "p" -> endParagraph(element);
            case TEXT, "delText" -> endText();
            case "Choice" -> choices--;
            default -> {}
        }
    }

    /** A paragraph may stand inside another: that of a text box. */
    private void startParagraph(QName element) {
        if (isOfWord(element)) {
            number += paragraphs.isEmpty() ? 1 : 0;
            paragraphs.push(new StringBuilder());
            current = paragraphs.element();
        }
    }

    private void endParagraph(QName element) {
        if (isOfWord(element)) {
            take(paragraphs.pop());
            take(beside);
            current = paragraphs.isEmpty() ? new StringBuilder() : paragraphs.element();
        }
    }

    /** Deleted words, and those of formulas and drawings, are no words of the paragraph. */
    private void startText(QName element) {
        isText = true;
        if (!isOfWord(element) || !element.getLocalPart().equals(TEXT)) {
            beside.append(beside.isEmpty() ? "" : " ");
            current = beside;
        }
    }

    private void endText() {
        isText = false;
        current = paragraphs.isEmpty() ? new StringBuilder() : paragraphs.element();
    }

    private void take(StringBuilder text) {
        if (!text.toString().isBlank()) {
            snippets.add(new Snippet(part, Math.max(1, number), text.toString(), choices > 0));
        }
        text.setLength(0);
    }

    private static boolean isOfWord(QName element) {
        return element.getNamespaceURI().contains("wordprocessingml");
    }
}
