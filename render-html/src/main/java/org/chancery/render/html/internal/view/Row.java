package org.chancery.render.html.internal.view;

import java.util.List;

/**
 * A passage in every language of its body.
 *
 * @param id its anchor; empty when it has none
 * @param link what the link to it is called; empty when there is to be none
 * @param anchors further anchors that found no paragraph
 * @param versions one a language
 */
public record Row(String id, String link, List<String> anchors, List<Version> versions) {}
