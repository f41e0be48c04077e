package org.chancery.render.html.internal.view;

import java.util.List;

/**
 * A passage in every language of its body.
 *
 * @param id its anchor
 * @param anchors further anchors that found no paragraph
 * @param versions one a language
 */
public record Row(String id, List<String> anchors, List<Version> versions) {}
