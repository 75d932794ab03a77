package uk.lgcdt.analytics;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.apache.spark.sql.DataFrameReader;
import org.apache.spark.sql.DataFrameWriter;

/** The module's own rules: the shared ones need Spring on the classpath, which this module must not have. */
@AnalyzeClasses(packagesOf = ArchitectureTest.class, importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String REFRESH = "uk.lgcdt.analytics.refresh..";

    @ArchTest
    static final ArchRule featuresFormNoCircle =
            slices().matching("uk.lgcdt.analytics.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule measuresRunOnAnySparkWithoutSpring = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "tools.jackson..", "co.elastic..", "org.flywaydb..");

    @ArchTest
    static final ArchRule ofInfraOnlyTheReferenceTablesAreUsed = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "uk.lgcdt.infra",
                    "uk.lgcdt.infra.runtime..",
                    "uk.lgcdt.infra.run..",
                    "uk.lgcdt.infra.landing..",
                    "uk.lgcdt.infra.search..",
                    "uk.lgcdt.infra.account..");

    @ArchTest
    static final ArchRule onlyTheRefreshReadsAndWrites = noClasses()
            .that()
            .resideOutsideOfPackage(REFRESH)
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                            "java.io..", "java.nio.file..", "java.sql..", "java.net..", "org.apache.hadoop..")
                    // What Spark sends to its workers is marked so; the mark reads and writes nothing.
                    .and(not(equivalentTo(Serializable.class))))
            .orShould()
            .dependOnClassesThat()
            .belongToAnyOf(DataFrameReader.class, DataFrameWriter.class);

    @ArchTest
    static final ArchRule onlyTheRefreshSpeaksToItsParent = noClasses()
            .that()
            .resideOutsideOfPackage(REFRESH)
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err");

    @ArchTest
    static final ArchRule theTimeIsAskedOfAClock =
            noClasses().should().callMethod(Instant.class, "now").orShould().callMethod(LocalDate.class, "now");
}
