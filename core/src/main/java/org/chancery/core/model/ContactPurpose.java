package org.chancery.core.model;

/** What a contact is for. */
public enum ContactPurpose {
    /** Anything. */
    GENERAL,
    /** Citizens in danger, at any hour. */
    EMERGENCY,
    /** Passports, certificates, registration. */
    CONSULAR,
    /** Visas. */
    VISA,
    /** Journalists. */
    PRESS
}
