/**
 * What the templates see: records of texts, flags and lists of such records, and nothing else.
 *
 * <p>Everything is decided here but nothing is escaped. What is not there is an empty string or an empty list.
 */
@NullMarked
package org.chancery.render.html.internal.view;

import org.jspecify.annotations.NullMarked;
