/**
 * The conformance kit for renderers.
 *
 * <p>The test of a renderer extends {@link org.chancery.testkit.RendererContract};
 * {@link org.chancery.testkit.SamplePublications} gives it something to render, and
 * {@link org.chancery.testkit.LittleMemory} shows that it writes statements as they come.
 */
module org.chancery.testkit {
    requires transitive org.chancery.core;
    requires transitive org.junit.jupiter.api;
    requires static transitive org.jspecify;

    exports org.chancery.testkit;

    // JUnit makes the extension that the contract brings, which is nobody else's business.
    opens org.chancery.testkit to
            org.junit.platform.commons;
}
