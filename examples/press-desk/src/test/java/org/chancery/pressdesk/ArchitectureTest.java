package org.chancery.pressdesk;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which module may know what; the packages of core hold their own rules. */
class ArchitectureTest {
    private static final Path ROOT = Path.of("..", "..");
    private static final List<Path> MODULES = List.of(
            ROOT.resolve("core"),
            ROOT.resolve("core/testkit"),
            ROOT.resolve("render-html"),
            ROOT.resolve("render-pdf"),
            ROOT.resolve("render-epub"),
            ROOT.resolve("examples/embed"),
            ROOT.resolve("examples/press-desk"));
    private static final String[] LIBRARY = {"org.chancery.core..", "org.chancery.render.."};
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .importPaths(MODULES.stream()
                    .map(module -> module.resolve("target/classes"))
                    .filter(Files::isDirectory)
                    .toArray(Path[]::new));

    @Test
    void everyRendererIsLookedAt() {
        for (String renderer : List.of("html", "pdf", "epub")) {
            assertTrue(
                    CLASSES.stream().anyMatch(type -> type.getPackageName().equals("org.chancery.render." + renderer)));
        }
    }

    @Test
    void onlyTheWebRendererSeesFreemarker() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.chancery.render.html..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("freemarker..")
                .check(CLASSES);
    }

    @Test
    void onlyThePdfRendererSeesOpenPdf() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.chancery.render.pdf..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.openpdf..")
                .check(CLASSES);
    }

    @Test
    void noRendererKnowsAnotherButTheBookTheWebPage() {
        forbid("org.chancery.render.html..", "org.chancery.render.pdf..", "org.chancery.render.epub..");
        forbid("org.chancery.render.pdf..", "org.chancery.render.html..", "org.chancery.render.epub..");
        forbid("org.chancery.render.epub..", "org.chancery.render.pdf..");
    }

    @Test
    void nothingOfTheLibraryKnowsTheExamples() {
        noClasses()
                .that()
                .resideInAnyPackage("org.chancery.core..", "org.chancery.testkit..", "org.chancery.render..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.chancery.examples..", "org.chancery.pressdesk..")
                .check(CLASSES);
    }

    @Test
    void theLibraryReachesNoNetworkAndReadsNoClock() {
        noClasses()
                .that()
                .resideInAnyPackage("org.chancery.core..", "org.chancery.render..")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.time.Clock")
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching("java\\.net\\.(Socket|URLConnection|HttpURLConnection|http\\..*)")
                .orShould()
                .callMethodWhere(JavaCall.Predicates.target(HasName.Predicates.nameMatching("now|currentTimeMillis")))
                .check(CLASSES);
    }

    @Test
    void theLibraryKeepsNoStaticStateThatChanges() {
        fields().that()
                .areStatic()
                .and()
                .areDeclaredInClassesThat()
                .resideInAnyPackage(LIBRARY)
                .and()
                .doNotHaveModifier(JavaModifier.SYNTHETIC)
                .should()
                .beFinal()
                .check(CLASSES);
    }

    @Test
    void theLibraryPrintsNothingAndLogsThroughThePlatform() {
        noClasses()
                .that()
                .resideInAnyPackage(LIBRARY)
                .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS)
                .orShould(GeneralCodingRules.USE_JAVA_UTIL_LOGGING)
                .orShould()
                .dependOnClassesThat()
                .resideInAnyPackage("org.slf4j..", "org.apache.logging..", "org.jboss.logging..")
                .check(CLASSES);
    }

    /** A virtual thread that waits within a monitor holds up its carrier on the Java that we promise to run on. */
    @Test
    void theLibraryHasNoSynchronizedMethods() {
        noMethods()
                .that()
                .areDeclaredInClassesThat()
                .resideInAnyPackage(LIBRARY)
                .should()
                .haveModifier(JavaModifier.SYNCHRONIZED)
                .check(CLASSES);
    }

    private static void forbid(String from, String... to) {
        noClasses()
                .that()
                .resideInAPackage(from)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(to)
                .check(CLASSES);
    }
}
