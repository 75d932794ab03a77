package uk.lgcdt.analytics;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import uk.lgcdt.analytics.reference.World;

/** What measures are compared with knows nothing of them: a mistake that both shared would not be found. */
@AnalyzeClasses(packagesOf = World.class)
class ReferenceArchitectureTest {

    @ArchTest
    static final ArchRule referencesKnowJavaAlone = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify..", "uk.lgcdt.analytics.reference");
}
