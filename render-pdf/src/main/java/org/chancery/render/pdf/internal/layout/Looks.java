package org.chancery.render.pdf.internal.layout;

/**
 * What the user may choose of the looks.
 *
 * @param justified whether the lines of the text are as wide as each other
 * @param large whether all is printed so large that people with low vision can read it
 */
public record Looks(boolean justified, boolean large) {}
