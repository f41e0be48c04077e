package org.chancery.render.pdf.internal;

import java.nio.file.Path;
import java.util.Optional;
import org.chancery.core.render.Layout;
import org.chancery.render.pdf.internal.document.Extent;
import org.chancery.render.pdf.internal.layout.Looks;
import org.chancery.render.pdf.internal.layout.Sheet;

/**
 * How a brief is to be made.
 *
 * @param layout how languages stand to each other
 * @param sheet the paper
 * @param looks what the user chose of them
 * @param extent what it holds besides its text
 * @param carriesSource whether it carries the publication itself
 * @param substitutes whether what no font has is replaced, rather than refused
 * @param fonts the user's own, a folder
 * @param hyphenation the user's own patterns, a folder
 */
public record Plan(
        Layout layout,
        Sheet sheet,
        Looks looks,
        Extent extent,
        boolean carriesSource,
        boolean substitutes,
        Optional<Path> fonts,
        Optional<Path> hyphenation) {}
