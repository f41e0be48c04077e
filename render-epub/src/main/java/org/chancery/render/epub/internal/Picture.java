package org.chancery.render.epub.internal;

import org.chancery.core.render.PictureHeader;

/**
 * A picture in the book.
 *
 * @param name its name in the package document; made of a number, whatever the statement calls it
 * @param header what it is
 */
record Picture(String name, PictureHeader header) {
    /** {@return whether pictures of its kind may be films} */
    boolean mayMove() {
        return header.extension().equals("gif") || header.extension().equals("webp");
    }

    /** {@return the name of its file} */
    String file() {
        return name + "." + header.extension();
    }
}
