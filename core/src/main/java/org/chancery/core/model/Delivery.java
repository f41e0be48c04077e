package org.chancery.core.model;

/** How a printed text relates to what was said. */
public enum Delivery {
    /** Handed out beforehand; only the spoken word counts. */
    CHECK_AGAINST_DELIVERY,
    /** Taken down from what was said. */
    AS_DELIVERED,
    /** Written beforehand and published as written. */
    AS_PREPARED
}
