package org.chancery.render.html.internal.site;

/**
 * Where a page is.
 *
 * @param variant its languages
 * @param file its name
 */
record Place(Variant variant, String file) {}
