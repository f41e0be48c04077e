package org.chancery.core.transcript;

import java.util.Optional;

/**
 * Somebody named by a title or a label.
 *
 * @param name as it is called; as printed, when that cannot be told
 * @param office as far as known
 * @param outlet a journalist's outlet, as far as known
 * @param opensTitle whether the title begins with this person
 */
record Person(String name, Optional<String> office, Optional<String> outlet, boolean opensTitle) {
    static Person of(PrintedLabel label) {
        return new Person(label.name(), Optional.empty(), label.outlet(), false);
    }
}
