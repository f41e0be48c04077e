package org.chancery.render.pdf.internal.document;

/**
 * What ends up on a page: words or a picture. Layout, structure and paint know a leaf by its identity, since the same
 * words may be said twice.
 */
public sealed interface Leaf permits Run, Picture, Code {}
