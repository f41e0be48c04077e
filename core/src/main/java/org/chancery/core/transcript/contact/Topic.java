package org.chancery.core.transcript.contact;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.core.model.ContactPurpose;
import org.chancery.core.model.MissionKind;

/** What words near a contact may speak of; each has its words in every language's file. */
enum Topic {
    ADDRESS,
    PHONE,
    FAX,
    EMAIL,
    WEB,
    SOCIAL,
    HOURS,
    DISTRICT,
    EXTENSION,
    EMERGENCY,
    VISA,
    PASSPORT,
    CONSULAR,
    PRESS,
    TRADE,
    CULTURE,
    DEFENCE,
    /** A part of a mission: section, department, office. */
    SECTION,
    EMBASSY,
    HIGH_COMMISSION,
    NUNCIATURE,
    PERMANENT_MISSION,
    REPRESENTATIVE_OFFICE,
    INTERESTS_SECTION,
    HONORARY_CONSULATE,
    CONSULATE_GENERAL,
    VICE_CONSULATE,
    CONSULAR_AGENCY,
    CONSULATE,
    /** A post of another kind. */
    MISSION,
    CLOSED,
    HOLIDAYS,
    AND,
    EVERY_DAY,
    WEEKDAYS,
    MONDAY,
    TUESDAY,
    WEDNESDAY,
    THURSDAY,
    FRIDAY,
    SATURDAY,
    SUNDAY,
    /** Streets, floors, post boxes: what stands in addresses. */
    PLACE,
    /** Words of sentences: where they stand, it is no label. */
    PROSE;

    /** The topics that make a text a label of something. */
    static final Set<Topic> LABELS = EnumSet.of(ADDRESS, PHONE, FAX, EMAIL, WEB, SOCIAL, HOURS, DISTRICT, EMERGENCY);

    /** The topics that make a text the name of an office. */
    static final Set<Topic> OFFICES = EnumSet.range(SECTION, MISSION);

    private static final Map<Topic, ContactPurpose> PURPOSES = Map.of(
            EMERGENCY, ContactPurpose.EMERGENCY,
            VISA, ContactPurpose.VISA,
            PASSPORT, ContactPurpose.PASSPORT,
            CONSULAR, ContactPurpose.CONSULAR,
            PRESS, ContactPurpose.PRESS,
            TRADE, ContactPurpose.TRADE,
            CULTURE, ContactPurpose.CULTURE,
            DEFENCE, ContactPurpose.DEFENCE);

    /** What sort of post a name says it is; the closest in the order above when it could be several. */
    static Optional<MissionKind> kind(Set<Topic> topics) {
        return topics.stream()
                .sorted()
                .filter(EnumSet.range(EMBASSY, CONSULATE)::contains)
                .map(topic -> MissionKind.valueOf(topic.name()))
                .findFirst();
    }

    /** What a contact is for, by the topics of its label; the first in the order above when there are several. */
    static Optional<ContactPurpose> purpose(Set<Topic> topics) {
        return topics.stream()
                .sorted()
                .filter(PURPOSES::containsKey)
                .map(PURPOSES::get)
                .findFirst();
    }
}
