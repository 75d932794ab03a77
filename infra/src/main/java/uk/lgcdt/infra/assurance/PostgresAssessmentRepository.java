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

    private static final String INSERT = """
            insert into aime_assessment (supplier_name, supplier_company_number, question_set, version, scope,
                   completed_on, valid_until, content_sha256, landed_file_id, position, loaded_at)
            values (:supplierName, :companyNumber, :questionSet, :version, :scope,
                   :completedOn, :validUntil, :sha256, :landedFile, :position, :loadedAt)
                on conflict (content_sha256) do nothing
            returning id
            """;

    private static final String INSERT_ANSWER = """
            insert into aime_answer (assessment_id, question, answer, elaboration)
            values (:id, :question, :answer, :elaboration)
            """;

    private static final String INSERT_SCORE = """
            insert into aime_section_score (assessment_id, section, status, score, asked, answered)
            values (:id, :section, :status, :score, :asked, :answered)
            """;

    private static final String SELECT = """
            select id, supplier_name, supplier_company_number, question_set, version, scope, completed_on, valid_until
              from aime_assessment
            """;

    private static final String MATCHING = """
             where (:words = '' or position(:words in lower(supplier_name)) > 0
                    or lower(supplier_company_number) = :words)
               and (:currency = 'ANY' or (valid_until >= :today) = (:currency = 'CURRENT'))
            """;

    private static final String SELECT_PAGE = SELECT + MATCHING + """
             order by lower(supplier_name), completed_on desc, id desc
             limit :limit offset :offset
            """;

    private static final String COUNT = """
            select count(*)
              from aime_assessment
            """ + MATCHING;

    private static final String SELECT_ONE = SELECT + """
             where id = :id
            """;

    private static final String SELECT_CURRENT = SELECT + """
             where supplier_company_number = :companyNumber
               and completed_on <= :day
               and valid_until >= :day
             order by completed_on desc, id desc
             limit 1
            """;

    private static final String SELECT_OF_SUPPLIER = SELECT + """
             where supplier_company_number = :companyNumber
                or (:companyNumber = '' and supplier_company_number is null and lower(supplier_name) = lower(:name))
             order by completed_on desc, id desc
            """;

    private static final String SELECT_SCORES = """
            select section, score, asked, answered
              from aime_section_score
             where assessment_id = :id
            """;

    private static final String SELECT_ANSWERS = """
            select question, answer, elaboration
              from aime_answer
             where assessment_id = :id
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    PostgresAssessmentRepository(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    @Transactional
    public boolean store(AimeAssessment assessment, List<SectionScore> scores, long landedFile, String position) {
        Optional<Long> id = jdbc.sql(INSERT)
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
        return matching(SELECT_PAGE, filter)
                .param("limit", limit)
                .param("offset", offset)
                .query(PostgresAssessmentRepository::toRegistered)
                .list();
    }

    @Override
    public int count(AssessmentFilter filter) {
        return matching(COUNT, filter).query(Integer.class).single();
    }

    @Override
    public Optional<RegisteredAssessment> find(long id) {
        return jdbc.sql(SELECT_ONE)
                .param("id", id)
                .query(PostgresAssessmentRepository::toRegistered)
                .optional();
    }

    @Override
    public Optional<RegisteredAssessment> findCurrentByCompanyNumber(String companyNumber, LocalDate day) {
        return jdbc.sql(SELECT_CURRENT)
                .param("companyNumber", companyNumber)
                .param("day", day)
                .query(PostgresAssessmentRepository::toRegistered)
                .optional();
    }

    @Override
    public List<RegisteredAssessment> listOfSameSupplier(RegisteredAssessment assessment) {
        return jdbc.sql(SELECT_OF_SUPPLIER)
                .param("companyNumber", assessment.companyNumber())
                .param("name", assessment.supplierName())
                .query(PostgresAssessmentRepository::toRegistered)
                .list();
    }

    @Override
    public List<SectionScore> listScores(long id) {
        return jdbc.sql(SELECT_SCORES)
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
        return jdbc.sql(SELECT_ANSWERS)
                .param("id", id)
                .query((row, rowNumber) ->
                        new Answer(row.getString("question"), row.getInt("answer"), row.getString("elaboration")))
                .list();
    }

    private void insert(long id, Answer answer) {
        jdbc.sql(INSERT_ANSWER)
                .param("id", id)
                .param("question", answer.question())
                .param("answer", answer.point())
                .param("elaboration", answer.elaboration())
                .update();
    }

    private void insert(long id, SectionScore score) {
        jdbc.sql(INSERT_SCORE)
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
