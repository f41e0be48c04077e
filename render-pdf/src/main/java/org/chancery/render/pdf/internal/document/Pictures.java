package org.chancery.render.pdf.internal.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.core.finding.Finding;
import org.chancery.core.finding.Place;
import org.chancery.core.model.Figure;
import org.chancery.core.model.Localized;
import org.chancery.core.render.PictureHeader;
import org.chancery.core.render.Resources;
import org.openpdf.text.Image;

/** Finds the pictures of figures; those that cannot be shown are reported, and their words stand alone. */
final class Pictures {
    private static final Set<String> FORMATS = Set.of("png", "jpg");
    private static final long MOST_PIXELS = 40_000_000;

    private final Resources resources;
    private final Wording wording;

    Pictures(Resources resources, Wording wording) {
        this.resources = resources;
        this.wording = wording;
    }

    /** {@return the picture of a figure, if it has one and it can be painted} */
    Optional<Picture> of(Figure figure, List<Locale> languages, String place, boolean small) {
        return figure.source().flatMap(name -> {
            Optional<Picture> picture =
                    image(name).map(image -> picture(image, figure.alternative(), languages, small));
            if (picture.isEmpty()) {
                wording.report(Finding.warning("render.picture-missing", Place.nowhere(), name)
                        .in(place));
            }
            return picture;
        });
    }

    private static Picture picture(
            Image image, Optional<Localized<String>> alternative, List<Locale> languages, boolean small) {
        List<Locale> known = alternative.stream()
                .flatMap(words -> languages.stream().filter(words.values()::containsKey))
                .toList();
        String words = known.stream()
                .map(language -> alternative.orElseThrow().values().get(language))
                .collect(Collectors.joining(" / "));
        return new Picture(image, words, known.isEmpty() ? languages.getFirst() : known.getFirst(), small);
    }

    private Optional<Image> image(String name) {
        try {
            return resources.read(name).filter(Pictures::isHarmless).flatMap(Pictures::decoded);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A picture in the colours of a printing press has no place in a PDF/A of screen colours. */
    private static boolean isHarmless(byte[] bytes) {
        return PictureHeader.read(bytes)
                .filter(header -> FORMATS.contains(header.extension()) && !header.forPress())
                .filter(header -> (long) header.width() * header.height() <= MOST_PIXELS)
                .isPresent();
    }

    private static Optional<Image> decoded(byte[] bytes) {
        try {
            return Optional.of(Image.getInstance(bytes));
        } catch (IOException | RuntimeException e) { // whatever OpenPDF makes of damaged bytes
            return Optional.empty();
        }
    }
}
