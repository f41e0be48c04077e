/** The conformance kit: what a renderer must do, as tests to extend, and sample publications to run them on. */
module org.chancery.testkit {
    requires transitive org.chancery.core;
    requires transitive org.junit.jupiter.api;
    requires static transitive org.jspecify;

    // With its first class: exports org.chancery.testkit;
}
