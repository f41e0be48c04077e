package org.chancery.core.model;

/** What sort of post a mission is (Vienna Conventions of 1961 and 1963). */
public enum MissionKind {
    /** A diplomatic mission headed by an ambassador. */
    EMBASSY,
    /** A Commonwealth country's embassy in another. */
    HIGH_COMMISSION,
    /** The Holy See's embassy. */
    NUNCIATURE,
    /** A mission to an international organisation. */
    PERMANENT_MISSION,
    /** A mission of, or to, those who are no state. */
    REPRESENTATIVE_OFFICE,
    /** What is left of an embassy under the protection of another. */
    INTERESTS_SECTION,
    /** A consular post headed by a consul general. */
    CONSULATE_GENERAL,
    /** A consular post. */
    CONSULATE,
    /** A consular post headed by a vice-consul. */
    VICE_CONSULATE,
    /** A consular post headed by a consular agent. */
    CONSULAR_AGENCY,
    /** A post headed by an honorary consul. */
    HONORARY_CONSULATE,
    /** A ministry or another authority at home. */
    MINISTRY
}
