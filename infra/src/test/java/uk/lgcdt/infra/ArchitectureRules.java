package uk.lgcdt.infra;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Repository;

/**
 * What every module promises beyond what its {@code pom.xml} already makes impossible.
 *
 * <p>Each module's {@code ArchitectureTest} runs these over its own classes, and adds its own.
 */
public final class ArchitectureRules {

    @ArchTest
    static final ArchRule featuresFormNoCircle =
            slices().matching("uk.lgcdt.(*).(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule sqlIsWrittenOnlyInRepositories = noClasses()
            .that()
            .areNotAnnotatedWith(Repository.class)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.springframework.jdbc.core..");

    @ArchTest
    static final ArchRule repositoriesAreUsedThroughTheirInterface = classes()
            .that()
            .areAnnotatedWith(Repository.class)
            .should()
            .bePackagePrivate()
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule dependenciesArriveThroughTheConstructor =
            noFields().should().beAnnotatedWith(Autowired.class);

    @ArchTest
    static final ArchRule theTimeIsAskedOfAClock = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now");

    @ArchTest
    static final ArchRule namesSayWhatTheyAre = noClasses()
            .should()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Utils")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Impl");

    private ArchitectureRules() {}
}
