package uk.lgcdt.infra.notice;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.lgcdt.infra.reference.Councils;
import uk.lgcdt.infra.run.RunId;

@Repository
class PostgresNoticeRepository implements NoticeRepository {

    private static final String SELECT_NOTICES = """
            select notice.ocid, notice.release_id, notice.notice_type, notice.stage, notice.published_at, notice.title,
                   notice.description, notice.buyer_id, notice.buyer_name, notice.cpv_codes, notice.value_gbp,
                   notice.closes_on, notice.procurement_method, notice.url, notice.landed_file_id, notice.position,
                   landed_file.original_path
              from notice
              left join landed_file on landed_file.id = notice.landed_file_id
             where notice.run_id = :run
               and notice.ocid = :ocid
             order by notice.published_at nulls first, notice.release_id
            """;

    private static final String FROM = """
              from award_line
             where award_line.run_id = :run
            """;

    /** Names are looked up for the lines of a page, not for all that match. */
    private static final String SELECT_LINES = """
            select award_line.ocid, award_line.award_id, award_line.supplier_id,
                   coalesce(supplier.name, award_line.supplier_id) as supplier_name, award_line.buyer_id,
                   coalesce(buyer.name, award_line.buyer_id) as buyer_name, award_line.title, award_line.decided_on,
                   award_line.awarded_gbp, award_line.value_basis, award_line.suppliers, award_line.framework,
                   award_line.call_off, award_line.starts_on, award_line.ends_on, award_line.extends_to,
                   award_line.url, award_line.landed_file_id, award_line.position, landed_file.original_path
              from (select award_line.* %s) as award_line
              left join supplier on supplier.run_id = award_line.run_id
                                and supplier.supplier_id = award_line.supplier_id
              left join buyer on buyer.run_id = award_line.run_id
                             and buyer.buyer_id = award_line.buyer_id
              left join landed_file on landed_file.id = award_line.landed_file_id
            """;

    private static final String AND_OCID = " and award_line.ocid = :ocid";
    private static final String BY_AWARD = " order by award_line.award_id, supplier_name, award_line.supplier_id";
    private static final String LIMIT = " limit :limit offset :offset";

    private final JdbcClient jdbc;
    private final Councils councils;

    PostgresNoticeRepository(JdbcClient jdbc, Councils councils) {
        this.jdbc = jdbc;
        this.councils = councils;
    }

    @Override
    public List<Notice> listNotices(RunId run, Ocid ocid) {
        return jdbc.sql(SELECT_NOTICES)
                .param("run", run.value())
                .param("ocid", ocid.value())
                .query(NoticeRows::toNotice)
                .list();
    }

    @Override
    public List<AwardLine> listAwardLines(RunId run, Ocid ocid) {
        return jdbc.sql(SELECT_LINES.formatted(FROM + AND_OCID) + BY_AWARD)
                .param("run", run.value())
                .param("ocid", ocid.value())
                .query(NoticeRows::toAwardLine)
                .list();
    }

    @Override
    public List<AwardLine> findAwardLines(
            RunId run, AwardLineCriteria criteria, AwardLineOrder order, int offset, int limit) {
        var conditions = AwardLineConditions.of(criteria, councils);
        String page = FROM + conditions.sql() + orderBy(order) + LIMIT;
        return jdbc.sql(SELECT_LINES.formatted(page) + orderBy(order))
                .param("run", run.value())
                .params(conditions.parameters())
                .param("limit", limit)
                .param("offset", offset)
                .query(NoticeRows::toAwardLine)
                .list();
    }

    @Override
    public long countAwardLines(RunId run, AwardLineCriteria criteria) {
        var conditions = AwardLineConditions.of(criteria, councils);
        return jdbc.sql("select count(*)" + FROM + conditions.sql())
                .param("run", run.value())
                .params(conditions.parameters())
                .query(Long.class)
                .single();
    }

    private static String orderBy(AwardLineOrder order) {
        String first = switch (order) {
            case LARGEST_FIRST -> "award_line.awarded_gbp desc nulls last";
            case LATEST_FIRST -> "award_line.decided_on desc";
            case ENDING_FIRST -> "award_line.ends_on nulls last";
        };
        return " order by " + first + ", award_line.ocid, award_line.award_id, award_line.supplier_id";
    }
}
