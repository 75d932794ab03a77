package uk.lgcdt.infra.assurance;

/** The statements of {@link PostgresAssessmentRepository}. */
final class AssessmentSql {

    static final String INSERT = """
            insert into aime_assessment (supplier_name, supplier_company_number, question_set, version, scope,
                   completed_on, valid_until, content_sha256, landed_file_id, position, loaded_at)
            values (:supplierName, :companyNumber, :questionSet, :version, :scope,
                   :completedOn, :validUntil, :sha256, :landedFile, :position, :loadedAt)
                on conflict (content_sha256) do nothing
            returning id
            """;

    static final String INSERT_ANSWER = """
            insert into aime_answer (assessment_id, question, answer, elaboration)
            values (:id, :question, :answer, :elaboration)
            """;

    static final String INSERT_SCORE = """
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

    static final String SELECT_PAGE = SELECT + MATCHING + """
             order by lower(supplier_name), completed_on desc, id desc
             limit :limit offset :offset
            """;

    static final String COUNT = """
            select count(*)
              from aime_assessment
            """ + MATCHING;

    static final String SELECT_ONE = SELECT + """
             where id = :id
            """;

    static final String SELECT_CURRENT = SELECT + """
             where supplier_company_number = :companyNumber
               and completed_on <= :day
               and valid_until >= :day
             order by completed_on desc, id desc
             limit 1
            """;

    static final String SELECT_OF_SUPPLIER = SELECT + """
             where supplier_company_number = :companyNumber
                or (:companyNumber = '' and supplier_company_number is null and lower(supplier_name) = lower(:name))
             order by completed_on desc, id desc
            """;

    static final String SELECT_SCORES = """
            select section, score, asked, answered
              from aime_section_score
             where assessment_id = :id
            """;

    static final String SELECT_ANSWERS = """
            select question, answer, elaboration
              from aime_answer
             where assessment_id = :id
            """;

    private AssessmentSql() {}
}
