/**
 * How publications become documents: the {@link org.chancery.core.render.Renderer} interface and what it is given.
 *
 * <p>To use a renderer, find one in {@link org.chancery.core.render.Renderers}, make a
 * {@link org.chancery.core.render.RenderRequest} and choose a {@link org.chancery.core.render.RenderTarget}. To write
 * one, implement {@code Renderer} and let its test extend {@code RendererContract} of the testkit;
 * {@link org.chancery.core.render.Lines} has all that it must print. The page {@code core/docs/renderers.md} leads there
 * step by step. A request says what is wanted:
 *
 * {@snippet class="org.chancery.core.SnippetsTest" region="request"}
 *
 * <p>What others may add: a format ({@code Renderer}), where pictures come from
 * ({@link org.chancery.core.render.Resources}), and the words that renderers print of their own
 * ({@link org.chancery.core.render.Labels}):
 *
 * {@snippet class="org.chancery.core.SnippetsTest" region="labels"}
 *
 * <p>Errors come in three kinds: a mistake of the caller is an {@link java.lang.IllegalArgumentException} or
 * {@link java.lang.NullPointerException}; a publication that cannot be rendered is a
 * {@link org.chancery.core.render.RenderException}; a disk or source that fails is another
 * {@link java.io.IOException}.
 */
@NullMarked
package org.chancery.core.render;

import org.jspecify.annotations.NullMarked;
