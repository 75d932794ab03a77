package uk.lgcdt.infra.assurance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class PostgresAssessmentRepository implements AssessmentRepository {

    private final JdbcClient jdbc;
    private final Clock clock;

    PostgresAssessmentRepository(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    @Transactional
    public boolean store(AimeAssessment assessment, List<SectionScore> scores, long landedFile, String position) {
        Optional<Long> id = jdbc.sql(AssessmentSql.INSERT)
                .param("supplierName", assessment.supplierName())
                .param("companyNumber", assessment.companyNumber())
                .param("questionSet", assessment.questionSet())
                .param("version", assessment.version())
                .param("scope", assessment.scope())
                .param("completedOn", assessment.completedOn())
                .param("validUntil", assessment.validUntil())
                .param("sha256", AssessmentContent.sha256(assessment))
                .param("landedFile", landedFile)
                .param("position", position)
                .param("loadedAt", clock.instant().atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .optional();
        id.ifPresent(stored -> {
            assessment.answers().forEach(answer -> insert(stored, answer));
            scores.forEach(score -> insert(stored, score));
        });
        return id.isPresent();
    }

    @Override
    public List<RegisteredAssessment> list(AssessmentFilter filter, int offset, int limit) {
        return matching(AssessmentSql.SELECT_PAGE, filter)
                .param("limit", limit)
                .param("offset", offset)
                .query(PostgresAssessmentRepository::toRegistered)
                .list();
    }

    @Override
    public int count(AssessmentFilter filter) {
        return matching(AssessmentSql.COUNT, filter).query(Integer.class).single();
    }

    @Override
    public Optional<RegisteredAssessment> find(long id) {
        return jdbc.sql(AssessmentSql.SELECT_ONE)
                .param("id", id)
                .query(PostgresAssessmentRepository::toRegistered)
                .optional();
    }

    @Override
    public Optional<RegisteredAssessment> findCurrentByCompanyNumber(String companyNumber, LocalDate day) {
        return jdbc.sql(AssessmentSql.SELECT_CURRENT)
                .param("companyNumber", companyNumber)
                .param("day", day)
                .query(PostgresAssessmentRepository::toRegistered)
                .optional();
    }

    @Override
    public List<RegisteredAssessment> listOfSameSupplier(RegisteredAssessment assessment) {
        return jdbc.sql(AssessmentSql.SELECT_OF_SUPPLIER)
                .param("companyNumber", assessment.companyNumber())
                .param("name", assessment.supplierName())
                .query(PostgresAssessmentRepository::toRegistered)
                .list();
    }

    @Override
    public List<SectionScore> listScores(long id) {
        return jdbc.sql(AssessmentSql.SELECT_SCORES)
                .param("id", id)
                .query((row, rowNumber) -> new SectionScore(
                        row.getString("section"),
                        row.getBigDecimal("score"),
                        row.getInt("asked"),
                        row.getInt("answered")))
                .list();
    }

    @Override
    public List<Answer> listAnswers(long id) {
        return jdbc.sql(AssessmentSql.SELECT_ANSWERS)
                .param("id", id)
                .query((row, rowNumber) ->
                        new Answer(row.getString("question"), row.getInt("answer"), row.getString("elaboration")))
                .list();
    }

    private void insert(long id, Answer answer) {
        jdbc.sql(AssessmentSql.INSERT_ANSWER)
                .param("id", id)
                .param("question", answer.question())
                .param("answer", answer.point())
                .param("elaboration", answer.elaboration())
                .update();
    }

    private void insert(long id, SectionScore score) {
        jdbc.sql(AssessmentSql.INSERT_SCORE)
                .param("id", id)
                .param("section", score.section())
                .param("status", score.calculated() ? "calculated" : "insufficient")
                .param("score", score.percent())
                .param("asked", score.asked())
                .param("answered", score.answered())
                .update();
    }

    private StatementSpec matching(String sql, AssessmentFilter filter) {
        return jdbc.sql(sql)
                .param("words", filter.words().strip().toLowerCase(Locale.ROOT))
                .param("currency", filter.currency().name())
                .param("today", filter.today());
    }

    private static RegisteredAssessment toRegistered(ResultSet row, int rowNumber) throws SQLException {
        String companyNumber = row.getString("supplier_company_number");
        return new RegisteredAssessment(
                row.getLong("id"),
                row.getString("supplier_name"),
                companyNumber == null ? "" : companyNumber,
                row.getString("question_set"),
                row.getInt("version"),
                row.getString("scope"),
                row.getObject("completed_on", LocalDate.class),
                row.getObject("valid_until", LocalDate.class));
    }
}
