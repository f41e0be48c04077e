/**
 * How a brief comes about: what it says ({@code document}), where everything stands ({@code layout}), how it hangs
 * together ({@code structure}) and how it is written ({@code paint}). Data flows in this order, chapter by chapter.
 */
@NullMarked
package org.chancery.render.pdf.internal;

import org.jspecify.annotations.NullMarked;
