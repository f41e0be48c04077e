package org.chancery.render.pdf.internal.document;

import java.util.Optional;

/**
 * What a brief holds besides its text.
 *
 * @param numbered whether paragraphs have numbers in the margin
 * @param published where the statement is published, when the user knows better than the statement; harmless
 */
public record Extent(boolean numbered, Optional<String> published) {}
