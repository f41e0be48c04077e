package org.chancery.render.html.internal;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.chancery.core.finding.Finding;
import org.chancery.core.finding.Place;
import org.chancery.core.model.Figure;
import org.chancery.render.html.StatementMarkup.Picture;
import org.chancery.render.html.StatementMarkup.Pictures;
import org.chancery.render.html.internal.view.Item;
import org.chancery.render.html.internal.view.Row;
import org.chancery.render.html.internal.view.Words;

/** Turns figures into items: the picture if it can be shown, and the words in any case. */
record FigureViews(Wording wording, Rows rows, Pictures pictures) {
    Item of(Figure figure) throws IOException {
        Picture picture = picture(figure).orElse(new Picture("", 0, 0));
        List<Words> alternatives = figure.alternative()
                .map(text -> wording.each(text, rows.languages()))
                .orElse(List.of());
        List<Row> caption =
                figure.caption().isPresent() ? List.of(rows.of(figure.caption().get())) : List.of();
        return new Item.Picture(picture.address(), picture.width(), picture.height(), alternatives, caption);
    }

    private Optional<Picture> picture(Figure figure) throws IOException {
        if (figure.source().isEmpty()) {
            return Optional.empty();
        }
        String source = figure.source().get();
        Optional<Picture> picture = pictures.find(source);
        if (picture.isEmpty()) {
            wording.report(Finding.warning("render.picture-missing", Place.nowhere(), source));
        }
        return picture;
    }
}
