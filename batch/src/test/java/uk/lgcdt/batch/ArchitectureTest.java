package uk.lgcdt.batch;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import java.util.concurrent.Callable;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.context.annotation.Configuration;
import picocli.CommandLine.Command;
import uk.lgcdt.infra.ArchitectureRules;

@AnalyzeClasses(packagesOf = ArchitectureTest.class, importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchTests common = ArchTests.in(ArchitectureRules.class);

    @ArchTest
    static final ArchRule eachJobIsPutTogetherInAClassOfItsOwn = noClasses()
            .that()
            .haveSimpleNameNotEndingWith("Job")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(JobBuilder.class);

    @ArchTest
    static final ArchRule commandsAreNamedSo = classes()
            .that()
            .areAnnotatedWith(Command.class)
            .and()
            .areAssignableTo(Callable.class)
            .and()
            .areTopLevelClasses()
            .should()
            .haveSimpleNameEndingWith("Command");

    @ArchTest
    static final ArchRule workDoesNotKnowWhichCommandAsksForIt = noClasses()
            .that()
            .resideOutsideOfPackages("uk.lgcdt.batch", "uk.lgcdt.batch.command..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("uk.lgcdt.batch.command..", "picocli..");

    @ArchTest
    static final ArchRule sparkIsReachedThroughItsOwnProcessOnly = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.spark.sql..", "org.apache.spark.api..");

    @ArchTest
    static final ArchRule configurationsStayInTheirFeature = classes()
            .that()
            .areAnnotatedWith(Configuration.class)
            .and()
            .resideInAPackage("uk.lgcdt.batch.(*)..")
            .should()
            .bePackagePrivate();
}
