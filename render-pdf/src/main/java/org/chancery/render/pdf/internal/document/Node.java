package org.chancery.render.pdf.internal.document;

/** A piece of a brief, in reading order. */
public sealed interface Node permits Section, Row {}
