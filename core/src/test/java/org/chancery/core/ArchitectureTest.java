package org.chancery.core;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The packages are the pipeline: each knows those before it that it needs, and no other. */
class ArchitectureTest {
    private static final JavaClasses CORE = new ClassFileImporter().importPath(Path.of("target", "classes"));
    private static final String ROOT = "org.chancery.core.";

    /** What each package may know; the constraint validators are the inside of the validation. */
    private static final Map<String, List<String>> KNOWS = new TreeMap<>(Map.of(
            "model", List.of(),
            "finding", List.of(),
            "transcript", List.of("model", "finding", "internal"),
            "pairing", List.of("model", "finding", "transcript", "internal"),
            "internal", List.of("model", "finding"),
            "validation", List.of("model", "finding", "internal", "pairing"),
            "json", List.of("model", "finding", "pairing"),
            "render", List.of("model", "finding")));

    @Test
    void everyPackageKnowsOnlyThoseItMay() {
        KNOWS.forEach((name, known) -> {
            String[] allowed = Stream.concat(Stream.of(name), known.stream())
                    .map(each -> ROOT + each + "..")
                    .toArray(String[]::new);
            classes()
                    .that()
                    .resideInAPackage(ROOT + name + "..")
                    .should()
                    .onlyDependOnClassesThat(
                            not(resideInAPackage("org.chancery..")).or(resideInAnyPackage(allowed)))
                    .allowEmptyShould(true)
                    .check(CORE);
        });
    }

    @Test
    void noPackageIsLeftOut() {
        var packages = CORE.stream()
                .filter(each -> each.getPackageName().startsWith(ROOT))
                .map(each -> each.getPackageName().substring(ROOT.length()).split("\\.")[0])
                .collect(Collectors.toCollection(TreeSet::new));
        packages.removeAll(KNOWS.keySet());
        assertEquals(new TreeSet<>(), packages, "packages of which KNOWS does not say what they may know");
    }

    @Test
    void thereAreNoCycles() {
        slices().matching("org.chancery.(**)").should().beFreeOfCycles().check(CORE);
    }

    @Test
    void theModelSeesTheLanguageAndItsAnnotationsAlone() {
        classes()
                .that()
                .resideInAPackage(ROOT + "model..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        ROOT + "model..",
                        "java.lang..",
                        "java.util..",
                        "java.time..",
                        "java.text..",
                        "java.net..",
                        "java.nio.charset..",
                        "java.security..",
                        "jakarta.validation..",
                        "org.jspecify..")
                .check(CORE);
    }

    @Test
    void nothingDraws() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.awt..", "javax.imageio..", "javax.swing..")
                .check(CORE);
    }

    @Test
    void jacksonIsSeenWhereJsonAndPagesAreRead() {
        noClasses()
                .that()
                .resideOutsideOfPackages(ROOT + "json..", ROOT + "internal.json..", ROOT + "transcript..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("tools.jackson..")
                .check(CORE);
    }

    @Test
    void hibernateValidatorIsSeenByTheValidationAlone() {
        noClasses()
                .that()
                .resideOutsideOfPackages(ROOT + "validation..", ROOT + "internal..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.hibernate..")
                .check(CORE);
    }

    @Test
    void noLibraryShowsInAnExportedSignature() {
        methods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat()
                .arePublic()
                .and()
                .areDeclaredInClassesThat()
                .resideOutsideOfPackages(ROOT + "transcript.contact..", ROOT + "transcript.source..") // not exported
                .should(nameNoLibrary())
                .check(CORE);
    }

    private static ArchCondition<JavaMethod> nameNoLibrary() {
        DescribedPredicate<JavaClass> library =
                resideInAnyPackage("tools.jackson..", "org.hibernate..", "org.jsoup..", "freemarker..");
        return new ArchCondition<>("name no type of a library") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                Stream.concat(method.getParameterTypes().stream(), Stream.of(method.getReturnType()))
                        .flatMap(type -> type.getAllInvolvedRawTypes().stream())
                        .filter(library)
                        .forEach(type -> events.add(SimpleConditionEvent.violated(
                                method, method.getFullName() + " names " + type.getName())));
            }
        };
    }
}
