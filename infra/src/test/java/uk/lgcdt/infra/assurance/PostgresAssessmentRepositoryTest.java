package uk.lgcdt.infra.assurance;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.lgcdt.infra.assurance.AssuranceTestData.assessment;
import static uk.lgcdt.infra.assurance.AssuranceTestData.shippedSet;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestConstructor;
import uk.lgcdt.infra.RepositoryTest;

@RepositoryTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class PostgresAssessmentRepositoryTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private final AssessmentRepository assessments;
    private final JdbcClient jdbc;
    private long landedFile;

    PostgresAssessmentRepositoryTest(AssessmentRepository assessments, JdbcClient jdbc) {
        this.assessments = assessments;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void landAFile() {
        long run = jdbc.sql(
                        "insert into run (kind, status, started_at, code_version) values ('load', 'running', now(), 'test') returning id")
                .query(Long.class)
                .single();
        landedFile = jdbc.sql("""
                        insert into landed_file (sha256, run_id, kind, status, source, original_path, bytes, landed_at)
                        values (repeat('a', 64), :run, 'assessments', 'landed', 'test', 'a.json', 1, now()) returning id
                        """).param("run", run).query(Long.class).single();
    }

    @Test
    void theSameAssessmentAgainIsRepeatedNotDoubled() {
        var one = assessment("Acme Ltd", "01234567", TODAY.minusMonths(2), 3);

        assertThat(store(one)).isTrue();
        assertThat(store(assessment("Acme Ltd", "01234567", TODAY.minusMonths(2), 3)))
                .isFalse();
        assertThat(assessments.count(AssessmentFilter.allOn(TODAY))).isEqualTo(1);
    }

    @Test
    void anotherAnswerMakesItAnotherAssessment() {
        store(assessment("Acme Ltd", "01234567", TODAY.minusMonths(2), 3));

        assertThat(store(assessment("Acme Ltd", "01234567", TODAY.minusMonths(2), 2)))
                .isTrue();
    }

    @Test
    void itIsCurrentUpToItsLastDayAndExpiredAfter() {
        LocalDate completedOn = LocalDate.of(2025, 11, 25);
        store(assessment("Acme Ltd", "01234567", completedOn, 3));

        assertThat(assessments.findCurrentByCompanyNumber("01234567", TODAY)).isPresent();
        assertThat(assessments.findCurrentByCompanyNumber("01234567", TODAY.plusDays(1)))
                .isEmpty();
        assertThat(count(AssessmentFilter.Currency.CURRENT, TODAY)).isEqualTo(1);
        assertThat(count(AssessmentFilter.Currency.EXPIRED, TODAY.plusDays(1))).isEqualTo(1);
    }

    @Test
    void theNewestCurrentOneSpeaksForACompany() {
        store(assessment("Acme Ltd", "01234567", TODAY.minusMonths(6), 1));
        store(assessment("Acme Ltd", "01234567", TODAY.minusMonths(1), 4));

        assertThat(assessments
                        .findCurrentByCompanyNumber("01234567", TODAY)
                        .orElseThrow()
                        .completedOn())
                .isEqualTo(TODAY.minusMonths(1));
    }

    @Test
    void theRegisterIsSearchedByNameOrNumber() {
        store(assessment("Acme 100% Ltd", "01234567", TODAY.minusMonths(6), 1));
        store(assessment("Zeta plc", null, TODAY.minusMonths(1), 4));

        assertThat(named("100% l"))
                .extracting(RegisteredAssessment::supplierName)
                .containsExactly("Acme 100% Ltd");
        assertThat(named("01234567")).hasSize(1);
        assertThat(named("_")).isEmpty();
        assertThat(named("")).extracting(RegisteredAssessment::companyNumber).containsExactly("01234567", "");
    }

    @Test
    void answersAndScoresAreKept() {
        store(assessment("Acme Ltd", "01234567", TODAY.minusMonths(6), 1));
        var registered = named("acme").getFirst();

        assertThat(assessments.listAnswers(registered.id())).hasSize(55);
        assertThat(assessments.listScores(registered.id()))
                .hasSize(10)
                .allSatisfy(score -> assertThat(score.percent()).isEqualByComparingTo("25"));
        assertThat(assessments.listOfSameSupplier(registered)).containsExactly(registered);
    }

    private boolean store(AimeAssessment assessment) {
        return assessments.store(
                assessment, SectionScore.of(shippedSet(), assessment.answers()), landedFile, "assessment 1");
    }

    private java.util.List<RegisteredAssessment> named(String words) {
        return assessments.list(AssessmentFilter.allOn(TODAY).withWords(words), 0, 10);
    }

    private int count(AssessmentFilter.Currency currency, LocalDate day) {
        return assessments.count(AssessmentFilter.allOn(day).withCurrency(currency));
    }
}
