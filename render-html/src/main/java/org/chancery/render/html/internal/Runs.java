package org.chancery.render.html.internal;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.core.finding.Finding;
import org.chancery.core.finding.LimitException;
import org.chancery.core.finding.Place;
import org.chancery.core.model.Inline;
import org.chancery.core.render.Addresses;
import org.chancery.render.html.internal.view.Language;
import org.chancery.render.html.internal.view.Run;

/** Turns the inlines of one passage into runs. */
final class Runs {
    private static final int DEEPEST = 50;

    private final Wording wording;
    private final Place place;

    Runs(Wording wording, Place place) {
        this.wording = wording;
        this.place = place;
    }

    List<Run> of(List<Inline> content) throws LimitException {
        return of(content, 0, false);
    }

    private List<Run> of(List<Inline> content, int depth, boolean inLink) throws LimitException {
        if (depth > DEEPEST) {
            throw new LimitException("inline-depth", DEEPEST, place);
        }
        var runs = new ArrayList<Run>(content.size());
        for (Inline inline : content) {
            switch (inline) {
                case Inline.Text text -> runs.addAll(lines(text.text()));
                case Inline.Insertion insertion -> runs.add(Run.of("insertion", lines(insertion.printed())));
                case Inline.Aside aside -> runs.add(Run.of("aside", lines(aside.printed())));
                case Inline.Emphasis emphasis ->
                    runs.add(Run.of("emphasis", of(emphasis.content(), depth + 1, inLink)));
                case Inline.Link link -> runs.add(link(link, depth, inLink));
                case Inline.Foreign foreign ->
                    runs.add(new Run(
                            "foreign", "", wording.mark(foreign.language()), of(foreign.content(), depth + 1, inLink)));
            }
        }
        return runs;
    }

    /** A link within a link keeps its words only, as does one to a place that is not allowed. */
    private Run link(Inline.Link link, int depth, boolean inLink) throws LimitException {
        List<Run> content = of(link.content(), depth + 1, true);
        Optional<String> address = inLink ? Optional.empty() : address(wording, link.address(), place);
        return address.map(to -> new Run("link", to, Language.SAME, content))
                .orElseGet(() -> Run.of("unlinked", content));
    }

    /** {@return the address if it may be printed; otherwise nothing, and a finding} */
    static Optional<String> address(Wording wording, URI address, Place place) {
        Optional<String> allowed = Addresses.allowed(address);
        if (allowed.isEmpty()) {
            wording.report(Finding.warning("render.link-dropped", place, address.toString()));
        }
        return allowed;
    }

    static List<Run> lines(String text) {
        if (text.indexOf('\n') < 0) {
            return List.of(Run.text(text));
        }
        var runs = new ArrayList<Run>();
        for (String line : text.split("\n", -1)) {
            runs.add(Run.text(line));
            runs.add(Run.LINE);
        }
        runs.removeLast();
        return runs;
    }
}
