/** The logical tree of a brief, by which readers that cannot see the page find their way. */
@NullMarked
package org.chancery.render.pdf.internal.structure;

import org.jspecify.annotations.NullMarked;
