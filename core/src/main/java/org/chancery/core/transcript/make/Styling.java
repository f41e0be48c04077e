package org.chancery.core.transcript.make;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.core.model.Inline;
import org.chancery.core.transcript.text.Stretch;
import org.chancery.core.transcript.text.Style;

/** Puts emphasis and links around the pieces of a paragraph that the source sets off. */
final class Styling {
    private final Stretch paragraph;
    private final String text;
    private final Reports reports;

    Styling(Stretch paragraph, Reports reports) {
        this.paragraph = paragraph;
        text = paragraph.text();
        this.reports = reports;
    }

    List<Inline> of(List<Inlines.Piece> pieces) {
        List<Style> runs = runs();
        var inlines = new ArrayList<Inline>();
        int next = 0;
        for (Inlines.Piece piece : pieces) {
            while (next < runs.size() && runs.get(next).to() <= piece.from()) {
                next++;
            }
            add(piece, runs, next, inlines);
        }
        return inlines;
    }

    /** What is set off, in the indices of the paragraph; of runs that overlap the first counts. */
    private List<Style> runs() {
        var runs = new ArrayList<Style>();
        int end = 0;
        List<Style> sorted = paragraph.line().styles().stream()
                .sorted(Comparator.comparingInt(Style::from).thenComparing(style -> style.sort() != Style.Sort.LINK))
                .toList();
        for (Style style : sorted) {
            int from = Math.max(style.from() - paragraph.from(), end);
            int to = Math.min(style.to() - paragraph.from(), text.length());
            boolean all = from <= 0 && to >= text.length() && style.sort() != Style.Sort.LINK;
            if (to > from && !all) {
                runs.add(new Style(style.sort(), from, to, style.address()));
                end = to;
            }
        }
        return runs;
    }

    private void add(Inlines.Piece piece, List<Style> runs, int first, List<Inline> inlines) {
        if (piece.sort() != Inlines.Piece.Sort.WORDS) {
            inlines.add(piece.inline(text));
            return;
        }
        int at = piece.from();
        for (int i = first; i < runs.size() && runs.get(i).from() < piece.to(); i++) {
            Style run = runs.get(i);
            int from = Math.max(at, run.from());
            int to = Math.min(piece.to(), run.to());
            addWords(at, from, inlines);
            if (to > from) {
                inlines.add(set(run, List.of(new Inline.Text(text.substring(from, to)))));
            }
            at = Math.max(at, to);
        }
        addWords(at, piece.to(), inlines);
    }

    private void addWords(int from, int to, List<Inline> inlines) {
        if (to > from) {
            inlines.add(new Inline.Text(text.substring(from, to)));
        }
    }

    private Inline set(Style run, List<Inline> content) {
        if (run.sort() != Style.Sort.LINK) {
            return new Inline.Emphasis(content);
        }
        return address(run).map(uri -> (Inline) new Inline.Link(uri, content)).orElse(content.getFirst());
    }

    /** Where a link leads; one that runs a program is dropped, and reported; one within the site leads nowhere here. */
    private Optional<URI> address(Style run) {
        String address = run.address().strip();
        String scheme = address.replaceAll("[\\p{Cntrl}\\s]", "").toLowerCase(Locale.ROOT);
        if (scheme.startsWith("javascript:") || scheme.startsWith("vbscript:") || scheme.startsWith("data:")) {
            reports.warn("transcript.unsafe-link", paragraph, Reports.quote(address));
            return Optional.empty();
        }
        try {
            URI uri = new URI(address);
            boolean web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            boolean harmless = web && uri.getHost() != null && uri.getUserInfo() == null;
            return harmless || "mailto".equalsIgnoreCase(uri.getScheme()) ? Optional.of(uri) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty(); // the words stay; where they led cannot be told
        }
    }
}
