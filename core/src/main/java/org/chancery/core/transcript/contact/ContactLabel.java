package org.chancery.core.transcript.contact;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import org.chancery.core.model.ContactPurpose;

/**
 * What is printed before a value.
 *
 * @param printed without the colon; empty when there is nothing
 * @param topics what it speaks of
 */
record ContactLabel(String printed, Set<Topic> topics) {
    static final ContactLabel NONE = new ContactLabel("", Set.of());

    boolean isNone() {
        return printed.isEmpty();
    }

    boolean is(Topic topic) {
        return topics.contains(topic);
    }

    /** Whether it announces contacts of some kind. */
    boolean isKnown() {
        return !Collections.disjoint(topics, Topic.LABELS);
    }

    boolean isOfNumbers() {
        return is(Topic.PHONE) || is(Topic.FAX) || is(Topic.EMERGENCY);
    }

    boolean isOfAddresses() {
        return is(Topic.ADDRESS) && !is(Topic.EMAIL) && !is(Topic.WEB) && !isOfNumbers();
    }

    boolean isOfHours() {
        return is(Topic.HOURS) && !isOfNumbers() && !is(Topic.EMAIL);
    }

    Optional<ContactPurpose> purpose() {
        return Topic.purpose(topics);
    }
}
