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
    /** A consular post headed by a consul general. */
    CONSULATE_GENERAL,
    /** A consular post. */
    CONSULATE,
    /** A post headed by an honorary consul. */
    HONORARY_CONSULATE,
    /** A ministry or another authority at home. */
    MINISTRY
}
