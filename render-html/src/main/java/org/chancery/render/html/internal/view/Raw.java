package org.chancery.render.html.internal.view;

/**
 * Something that is written as it is: a style sheet, or data of ours in which nothing is markup.
 *
 * @param text it
 */
public record Raw(String text) {}
