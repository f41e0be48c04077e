package org.chancery.core.model;

/** What a contact is for. */
public enum ContactPurpose {
    /** Anything. */
    GENERAL,
    /** Citizens in danger, at any hour. */
    EMERGENCY,
    /** Certificates, registration, citizens in general. */
    CONSULAR,
    /** Visas. */
    VISA,
    /** Passports. */
    PASSPORT,
    /** Journalists. */
    PRESS,
    /** Trade and the economy. */
    TRADE,
    /** Culture, science and education. */
    CULTURE,
    /** Defence attachés. */
    DEFENCE
}
