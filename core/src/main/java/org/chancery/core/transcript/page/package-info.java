/** What a page prints around the words: title, dates, contacts, menus above; captions, topics, links below. */
@NullMarked
package org.chancery.core.transcript.page;

import org.jspecify.annotations.NullMarked;
