package org.chancery.render.epub.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.core.finding.Finding;
import org.chancery.core.finding.Place;
import org.chancery.core.model.Figure;
import org.chancery.core.model.Statement;
import org.chancery.core.render.PictureHeader;
import org.chancery.core.render.Resources;
import org.chancery.render.html.StatementMarkup;

/**
 * The pictures of a book. Each is put into it when it is first met, if it is one and not too large; its bytes are not
 * kept.
 */
final class Pictures implements StatementMarkup.Pictures {
    private final Resources resources;
    private final BookZip zip;
    private final Map<String, Optional<Picture>> bySource = new HashMap<>();
    private final List<Picture> shown = new ArrayList<>();
    private final Report report;
    private boolean allDescribed = true;

    Pictures(Resources resources, BookZip zip, Report report) {
        this.resources = resources;
        this.zip = zip;
        this.report = report;
    }

    @Override
    public Optional<StatementMarkup.Picture> find(String source) throws IOException {
        Optional<Picture> picture = bySource.get(source);
        if (picture == null) {
            picture = add(source);
            bySource.put(source, picture);
        }
        return picture.map(found -> new StatementMarkup.Picture(
                found.file(), found.header().width(), found.header().height()));
    }

    /** Reports the pictures of a statement that those who cannot see them would miss. */
    void requireAlternatives(Statement statement) {
        Stream.concat(
                        statement.body().stream(),
                        statement.exchanges().stream().flatMap(exchange -> exchange.replies().stream()))
                .filter(Figure.class::isInstance)
                .map(Figure.class::cast)
                .forEach(figure -> requireAlternative(figure, statement.id()));
    }

    /** Reports a picture that those who cannot see it would miss. */
    void requireAlternative(Figure figure, String place) {
        boolean described = figure.alternative().stream()
                .flatMap(texts -> texts.values().values().stream())
                .anyMatch(text -> !text.isBlank());
        if (figure.source().isPresent() && !described) {
            allDescribed = false;
            report.add(Finding.warning(
                            "render.alternative-missing",
                            Place.nowhere(),
                            figure.source().get())
                    .in(place));
        }
    }

    /** {@return the pictures in the book, in the order in which they were met} */
    List<Picture> shown() {
        return shown;
    }

    /** {@return whether all say in words what they show} */
    boolean allDescribed() {
        return allDescribed;
    }

    /** {@return whether any is of a kind that may move, and so may flash} */
    boolean anyMoving() {
        return shown.stream().anyMatch(picture -> picture.mayMove());
    }

    private Optional<Picture> add(String source) throws IOException {
        Optional<byte[]> bytes = resources.read(source);
        Optional<PictureHeader> header = bytes.flatMap(PictureHeader::read);
        if (bytes.isEmpty() || header.isEmpty()) {
            return Optional.empty(); // the markup reports it
        }
        Picture picture = new Picture("picture-" + (shown.size() + 1), header.get());
        zip.add(picture.file(), bytes.get());
        shown.add(picture);
        return Optional.of(picture);
    }
}
