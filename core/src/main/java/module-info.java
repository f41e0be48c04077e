/**
 * Official statements, press question-and-answer sessions and embassy contacts, word for word.
 *
 * <p>Where to begin: {@link org.chancery.core.model.Statement} is what everything is about,
 * {@link org.chancery.core.transcript.TranscriptReader} makes one of a published page, and
 * {@link org.chancery.core.render.Renderers} finds what turns it into a page, a brief or a book;
 * {@link org.chancery.core.validation.Validation} says what should be mended before.
 *
 * @uses org.chancery.core.render.Renderer the output formats that are installed
 */
module org.chancery.core {
    requires transitive jakarta.validation;
    requires com.google.i18n.phonenumbers.libphonenumber;
    requires org.hibernate.validator;
    requires org.jsoup;
    requires tools.jackson.core;
    requires static transitive org.jspecify;
    requires org.commonmark;
    requires tools.jackson.databind;
    requires tools.jackson.dataformat.yaml;

    exports org.chancery.core.finding;
    exports org.chancery.core.json;
    exports org.chancery.core.model;
    exports org.chancery.core.pairing;
    exports org.chancery.core.render;
    exports org.chancery.core.transcript;
    exports org.chancery.core.transcript.dialect;
    exports org.chancery.core.transcript.outline;
    exports org.chancery.core.validation;
    exports org.chancery.core.internal.constraint to
            org.hibernate.validator;

    opens org.chancery.core.model to
            org.hibernate.validator;

    uses org.chancery.core.render.Renderer;

    provides jakarta.validation.ConstraintValidator with
            org.chancery.core.internal.constraint.KnownParticipantsValidator,
            org.chancery.core.internal.constraint.PublishedAfterEventValidator,
            org.chancery.core.internal.constraint.TitleInEveryLanguageValidator;
    provides jakarta.validation.valueextraction.ValueExtractor with
            org.chancery.core.internal.constraint.LocalizedValueExtractor;
}
