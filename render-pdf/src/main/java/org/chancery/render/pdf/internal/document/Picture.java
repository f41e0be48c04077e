package org.chancery.render.pdf.internal.document;

import java.util.Locale;
import org.openpdf.text.Image;

/**
 * A picture that can be painted.
 *
 * @param image it, decoded
 * @param alternative what it shows; empty when nobody says
 * @param language of the alternative
 * @param small whether it is there for company only
 */
public record Picture(Image image, String alternative, Locale language, boolean small) implements Item, Leaf {}
