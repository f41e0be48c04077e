/**
 * Tests that every renderer must pass, and sample publications of every shape.
 *
 * <p>A renderer's test says which renderer it is and how its output is read back:
 *
 * {@snippet :
 * class VoiceRendererTest extends RendererContract {
 *     @Override
 *     protected Renderer renderer() {
 *         return new VoiceRenderer();
 *     }
 *
 *     @Override
 *     protected String textOf(Path output, Locale language) throws IOException {
 *         return VoiceReader.read(output).wordsIn(language);
 *     }
 * }
 * }
 */
@NullMarked
package org.chancery.testkit;

import org.jspecify.annotations.NullMarked;
