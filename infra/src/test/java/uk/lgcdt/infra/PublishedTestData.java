package uk.lgcdt.infra;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.lgcdt.infra.run.RunId;

/** Writes rows as a refresh publishes them; what a test does not say is filled in. */
public final class PublishedTestData {

    private final JdbcClient jdbc;
    private final RunId run;
    private final long landedFile;

    private PublishedTestData(JdbcClient jdbc, RunId run, long landedFile) {
        this.jdbc = jdbc;
        this.run = run;
        this.landedFile = landedFile;
    }

    /** Starts a completed refresh and makes its figures the current ones. */
    public static PublishedTestData publish(JdbcClient jdbc) {
        long run = jdbc.sql("""
                        insert into run (kind, status, started_at, ended_at, data_cut_off, code_version)
                        values ('refresh', 'completed', '2026-11-20T09:00:00Z', '2026-11-20T09:02:00Z',
                                '2026-11-19T17:30:00Z', 'test')
                        returning id
                        """).query(Long.class).single();
        long file = jdbc.sql("""
                        insert into landed_file (sha256, run_id, kind, status, source, original_path, bytes, landed_at)
                        values (:sha256, :run, 'releases', 'loaded', 'test', 'releases.json', 1, '2026-11-20T08:00:00Z')
                        returning id
                        """)
                .param("sha256", "%064d".formatted(run))
                .param("run", run)
                .query(Long.class)
                .single();
        jdbc.sql("""
                        insert into published_run (run_id, published_at) values (:run, '2026-11-20T09:02:00Z')
                            on conflict (only_row) do update set run_id = excluded.run_id
                        """).param("run", run).update();
        return new PublishedTestData(jdbc, new RunId(run), file);
    }

    public RunId run() {
        return run;
    }

    public long landedFile() {
        return landedFile;
    }

    public PublishedTestData buyer(String id, String name, @Nullable String councilCode) {
        jdbc.sql("""
                        insert into buyer (run_id, buyer_id, name, council_code, region_code, contracts)
                        values (:run, :id, :name, :council, 'UKG', 1)
                        """)
                .param("run", run.value())
                .param("id", id)
                .param("name", name)
                .param("council", councilCode)
                .update();
        return this;
    }

    /** Writes a buyer whose contracts are counted under another. */
    public PublishedTestData otherName(String id, String name, String countedAs) {
        buyer(id, name, null);
        jdbc.sql("update buyer set counted_as = :other, contracts = 0 where run_id = :run and buyer_id = :id")
                .param("other", countedAs)
                .param("run", run.value())
                .param("id", id)
                .update();
        return this;
    }

    /** Writes which supplier a name in a council's payments was taken for; the payments are written before. */
    public PublishedTestData payee(String supplierName, String supplier) {
        jdbc.sql("update buyer_spend set supplier_id = :supplier where run_id = :run and supplier_name = :name")
                .param("supplier", supplier)
                .param("run", run.value())
                .param("name", supplierName)
                .update();
        return this;
    }

    public PublishedTestData supplier(String id, String name, String size) {
        jdbc.sql("""
                        insert into supplier (run_id, supplier_id, name, size, contracts, buyers)
                        values (:run, :id, :name, :size, 1, 1)
                        """)
                .param("run", run.value())
                .param("id", id)
                .param("name", name)
                .param("size", size)
                .update();
        return this;
    }

    public PublishedTestData notice(String ocid, String releaseId, String stage, String publishedAt) {
        jdbc.sql("""
                        insert into notice (run_id, ocid, release_id, notice_type, stage, regime, published_at, title,
                               cpv_codes, markets, region_codes, url, landed_file_id, position)
                        values (:run, :ocid, :release, 'UK4', :stage, 'UKPGA', cast(:publishedAt as timestamptz),
                               'Housing system', '{48000000}', '{48,480}', '{UKG}',
                               'https://www.find-tender.service.gov.uk/Notice/000001-2026', :file, 'release 1')
                        """)
                .param("run", run.value())
                .param("ocid", ocid)
                .param("release", releaseId)
                .param("stage", stage)
                .param("publishedAt", publishedAt)
                .param("file", landedFile)
                .update();
        return this;
    }

    /** Writes a contract of division 48, group 480. */
    public PublishedTestData contract(
            String ocid, String buyer, String supplier, @Nullable String awardedGbp, @Nullable String endsOn) {
        return line(ocid, buyer, supplier, awardedGbp, endsOn, false);
    }

    /** Writes a framework of division 48, group 480. */
    public PublishedTestData framework(String ocid, String buyer, String supplier, String ceilingGbp) {
        return line(ocid, buyer, supplier, ceilingGbp, null, true);
    }

    private PublishedTestData line(
            String ocid,
            String buyer,
            String supplier,
            @Nullable String awardedGbp,
            @Nullable String endsOn,
            boolean framework) {
        jdbc.sql("""
                        insert into award_line (run_id, ocid, award_id, supplier_id, release_id, notice_type, regime,
                               title, buyer_id, markets, cpv_codes, region_codes, decided_on, year, awarded_gbp,
                               value_basis, suppliers, framework, call_off, ends_on, url, landed_file_id, position)
                        values (:run, :ocid, '1', :supplier, 'r1', 'UK6', 'UKPGA', 'Housing system', :buyer,
                               '{48,480}', '{48000000}', '{UKG}', '2026-02-03', 2026, :gbp, 'award', 1, :framework,
                               false, :endsOn, 'https://www.find-tender.service.gov.uk/Notice/000002-2026', :file,
                               'release 2')
                        """)
                .param("run", run.value())
                .param("ocid", ocid)
                .param("supplier", supplier)
                .param("buyer", buyer)
                .param("gbp", awardedGbp == null ? null : new BigDecimal(awardedGbp))
                .param("endsOn", endsOn == null ? null : LocalDate.parse(endsOn))
                .param("framework", framework)
                .param("file", landedFile)
                .update();
        return this;
    }

    /** Writes what an award, the first of its process, buys. */
    public PublishedTestData system(String ocid, String system, String confidence, String evidence) {
        jdbc.sql("""
                        insert into award_line_system (run_id, ocid, award_id, system, confidence, evidence)
                        values (:run, :ocid, '1', :system, cast(:confidence as numeric), array[:evidence])
                        """)
                .param("run", run.value())
                .param("ocid", ocid)
                .param("system", system)
                .param("confidence", confidence)
                .param("evidence", evidence)
                .update();
        return this;
    }

    /** Writes how many councils have a kind of system, and the largest supplier's share; 3 of 10 awards are recognised. */
    public PublishedTestData installed(String system, int councils, int suppliers, String largest, String share) {
        jdbc.sql("""
                        with base as (
                             insert into service_system (run_id, system, awards, decided, councils, suppliers)
                             values (:run, :system, 3, 0, :councils, :suppliers)),
                        coverage as (
                             insert into service_system_coverage (run_id, year, awards, recognised)
                             values (:run, 2026, 10, 3)
                             on conflict do nothing)
                        insert into service_system_share (run_id, system, supplier_id, councils, share, rank)
                        values (:run, :system, :largest, 2, cast(:share as numeric), 1)
                        """)
                .param("run", run.value())
                .param("system", system)
                .param("councils", councils)
                .param("suppliers", suppliers)
                .param("largest", largest)
                .param("share", share)
                .update();
        return this;
    }

    /** Writes a market whose concentration was calculated. */
    public PublishedTestData market(String market, int year, String hhi) {
        return measure(market, year, "calculated", null, new BigDecimal(hhi));
    }

    /** Writes a market with too few suppliers to say anything. */
    public PublishedTestData insufficientMarket(String market, int year) {
        return measure(market, year, "insufficient", "too-few-suppliers", null);
    }

    private PublishedTestData measure(
            String market, int year, String status, @Nullable String reason, @Nullable BigDecimal hhi) {
        jdbc.sql("""
                        insert into market_measure (run_id, market, year, contracts, valued_contracts, suppliers, buyers,
                               awarded_gbp, frameworks, concentration_status, concentration_reason, concentration_n,
                               concentration_coverage, hhi, top_share, top_four_share, effective_suppliers,
                               sme_value_status, sme_value_reason, sme_value_n, sme_count_status, sme_count_reason,
                               sme_count_n, assured_status, assured_n, assured_coverage, assured_share)
                        values (:run, :market, :year, 12, 10, 5, 4, 1000000.00, 1, :status, :reason, 10, 83.33, :hhi,
                               case when :hhi is not null then 50.0 end, case when :hhi is not null then 95.5 end,
                               10000 / :hhi, 'insufficient', 'too-few-sizes', 1, 'insufficient', 'too-few-sizes', 1,
                               'calculated', 10, 100, 12.5)
                        """)
                .param("run", run.value())
                .param("market", market)
                .param("year", year)
                .param("status", status)
                .param("reason", reason)
                .param("hhi", hhi, java.sql.Types.NUMERIC)
                .update();
        return this;
    }

    /** Writes a further figure of a market in 2026, or where its value is null, that too few cases are known. */
    public PublishedTestData marketFigure(String market, String measure, String basis, @Nullable String value) {
        jdbc.sql("""
                        insert into market_figure (run_id, market, year, measure, basis, value, unit, n, coverage, status,
                               reason)
                        values (:run, :market, 2026, :measure, :basis, :value, 'percent', 4, 80, :status, :reason)
                        """)
                .param("run", run.value())
                .param("market", market)
                .param("measure", measure)
                .param("basis", basis)
                .param("value", value == null ? null : new BigDecimal(value), java.sql.Types.NUMERIC)
                .param("status", value == null ? "insufficient" : "calculated")
                .param("reason", value == null ? "too-few-cases" : null)
                .update();
        return this;
    }

    public PublishedTestData marketSupplier(String market, int year, String supplier, int rank, String share) {
        jdbc.sql("""
                        insert into market_supplier (run_id, market, year, supplier_id, rank, contracts, awarded_gbp,
                               share)
                        values (:run, :market, :year, :supplier, :rank, 2, 500000.00, :share)
                        """)
                .param("run", run.value())
                .param("market", market)
                .param("year", year)
                .param("supplier", supplier)
                .param("rank", rank)
                .param("share", new BigDecimal(share))
                .update();
        return this;
    }

    /** Writes a supplier's part of a market; its share is computed by whoever reads the row. */
    public PublishedTestData marketSupplierOf(
            String market, int year, String supplier, int rank, @Nullable String awardedGbp) {
        jdbc.sql("""
                        insert into market_supplier (run_id, market, year, supplier_id, rank, contracts, awarded_gbp)
                        values (:run, :market, :year, :supplier, :rank, 2, :gbp)
                        """)
                .param("run", run.value())
                .param("market", market)
                .param("year", year)
                .param("supplier", supplier)
                .param("rank", rank)
                .param("gbp", awardedGbp == null ? null : new BigDecimal(awardedGbp), java.sql.Types.NUMERIC)
                .update();
        return this;
    }

    /** Writes a calculated figure of a market. */
    public PublishedTestData figure(String market, int year, String measure, String basis, String unit, String value) {
        return figure(market, year, measure, basis, unit, new BigDecimal(value), null);
    }

    /** Writes a calculated figure of a market with all companies of a group as one seller. */
    public PublishedTestData groupFigure(
            String market, int year, String measure, String basis, String unit, String value) {
        figure(market, year, measure, basis, unit, value);
        jdbc.sql("update market_figure set sellers = 'groups' where run_id = :run and measure = :measure")
                .param("run", run.value())
                .param("measure", measure)
                .update();
        return this;
    }

    /** Writes a figure of a market for which there are not enough data. */
    public PublishedTestData insufficientFigure(
            String market, int year, String measure, String basis, String unit, String reason) {
        return figure(market, year, measure, basis, unit, null, reason);
    }

    private PublishedTestData figure(
            String market,
            int year,
            String measure,
            String basis,
            String unit,
            @Nullable BigDecimal value,
            @Nullable String reason) {
        jdbc.sql("""
                        insert into market_figure (run_id, market, year, measure, basis, value, unit, n, coverage, status,
                               reason)
                        values (:run, :market, :year, :measure, :basis, :value, :unit, 10, 83.33, :status, :reason)
                        """)
                .param("run", run.value())
                .param("market", market)
                .param("year", year)
                .param("measure", measure)
                .param("basis", basis)
                .param("value", value, java.sql.Types.NUMERIC)
                .param("unit", unit)
                .param("status", reason == null ? "calculated" : "insufficient")
                .param("reason", reason, java.sql.Types.VARCHAR)
                .update();
        return this;
    }

    public PublishedTestData marketBuyer(String market, int year, String buyer, String awardedGbp) {
        jdbc.sql("""
                        insert into market_buyer (run_id, market, year, buyer_id, contracts, awarded_gbp)
                        values (:run, :market, :year, :buyer, 2, :gbp)
                        """)
                .param("run", run.value())
                .param("market", market)
                .param("year", year)
                .param("buyer", buyer)
                .param("gbp", new BigDecimal(awardedGbp))
                .update();
        return this;
    }

    public PublishedTestData spend(String councilCode, String month, String supplierName, String paidGbp) {
        return spend(councilCode, month, supplierName, "net", paidGbp);
    }

    /** @param basis net, gross or unknown */
    public PublishedTestData spend(
            String councilCode, String month, String supplierName, String basis, String paidGbp) {
        jdbc.sql("""
                        insert into buyer_spend (run_id, council_code, month, supplier_name, vat_basis, lines, paid_gbp)
                        values (:run, :council, :month, :supplier, :basis, 3, :gbp)
                        """)
                .param("run", run.value())
                .param("council", councilCode)
                .param("month", LocalDate.parse(month))
                .param("supplier", supplierName)
                .param("basis", basis)
                .param("gbp", new BigDecimal(paidGbp))
                .update();
        return this;
    }

    /**
     * Writes what a council paid in a period: ten lines, four suppliers.
     *
     * @param kind financial-year, month …
     * @param hhi null for insufficient
     */
    public PublishedTestData spendSummary(
            String buyer, String kind, String period, String basis, String topTenShare, @Nullable String hhi) {
        jdbc.sql("""
                        insert into buyer_spend_summary (run_id, buyer, period_kind, period, vat_basis, lines, paid_gbp,
                               suppliers, positive_suppliers, concentration_status, concentration_reason, coverage,
                               top_5_share, top_10_share, top_20_share, hhi, negative_lines, negative_gbp,
                               redacted_lines, redacted_gbp, lines_without_supplier, lines_without_date,
                               lines_without_amount, same_file_repeats, same_file_repeats_gbp, other_file_repeats,
                               other_file_repeats_gbp)
                        values (:run, :buyer, :kind, :period, :basis, 10, 1000.00, 4, 4,
                               case when :hhi is null then 'insufficient' else 'calculated' end,
                               case when :hhi is null then 'too-few-suppliers' end, 100,
                               case when :hhi is not null then 40.00 end, case when :hhi is not null then :share end,
                               case when :hhi is not null then 90.00 end, :hhi, 1, -5.00, 0, 0, 0, 0, 0, 0, 0, 0, 0)
                        """)
                .param("run", run.value())
                .param("buyer", buyer)
                .param("kind", kind)
                .param("period", period)
                .param("basis", basis)
                .param("share", new BigDecimal(topTenShare))
                .param("hhi", hhi == null ? null : new BigDecimal(hhi), java.sql.Types.NUMERIC)
                .update();
        return this;
    }

    /** Writes the twelve months of a financial year, for {@link #spendSummary}. */
    public PublishedTestData spendYear(String buyer, int starts, String topTenShare, @Nullable String hhi) {
        for (int month = 0; month < 12; month++) {
            spendSummary(
                    buyer,
                    "month",
                    LocalDate.of(starts, 4, 1).plusMonths(month).toString().substring(0, 7),
                    "net",
                    topTenShare,
                    hhi);
        }
        return spendSummary(
                buyer, "financial-year", "%d-%02d".formatted(starts, (starts + 1) % 100), "net", topTenShare, hhi);
    }

    public PublishedTestData opportunity(String id, String market, int councils) {
        jdbc.sql("""
                        insert into opportunity (run_id, opportunity_id, market, window_start, window_end, councils,
                               contracts, awarded_gbp, annual_gbp)
                        values (:run, :id, :market, '2027-03-31', '2027-09-30', :councils, :councils, 900000.00,
                               300000.00)
                        """)
                .param("run", run.value())
                .param("id", id)
                .param("market", market)
                .param("councils", councils)
                .update();
        return this;
    }

    public PublishedTestData opportunityContract(String opportunity, String ocid, String buyer, String councilCode) {
        jdbc.sql("""
                        insert into opportunity_contract (run_id, opportunity_id, ocid, award_id, buyer_id, council_code,
                               ends_on, awarded_gbp, annual_gbp)
                        values (:run, :opportunity, :ocid, '1', :buyer, :council, '2027-03-31', 300000.00, 100000.00)
                        """)
                .param("run", run.value())
                .param("opportunity", opportunity)
                .param("ocid", ocid)
                .param("buyer", buyer)
                .param("council", councilCode)
                .update();
        return this;
    }

    /** Writes a name of a supplier, known alone by a node. */
    public PublishedTestData supplierName(
            String node, String name, String supplier, long rows, @Nullable String awardedGbp) {
        jdbc.sql("""
                        insert into supplier_name (run_id, node, name, supplier_id, rows, awarded_gbp)
                        values (:run, :node, :name, :supplier, :rows, :gbp)
                        """)
                .param("run", run.value())
                .param("node", node)
                .param("name", name)
                .param("supplier", supplier)
                .param("rows", rows)
                .param("gbp", awardedGbp == null ? null : new BigDecimal(awardedGbp))
                .update();
        return this;
    }

    /** Writes a pair of nodes, both written already as the names of suppliers, with their awarded value as money. */
    public PublishedTestData supplierPair(String one, String other, String bits) {
        jdbc.sql("""
                        insert into supplier_pair (run_id, one, one_name, one_id, other, other_name, other_id, bits,
                               same_words, joined, one_gbp, other_gbp, evidence)
                        select :run, a.node, a.name, a.supplier_id, b.node, b.name, b.supplier_id, :bits, false,
                               a.supplier_id = b.supplier_id, coalesce(a.awarded_gbp, 0), coalesce(b.awarded_gbp, 0),
                               '[{"feature":"prior","detail":"","bits":-11.00},
                                 {"feature":"same-word","detail":"RILL","bits":12.50}]'
                          from supplier_name a, supplier_name b
                         where a.run_id = :run and b.run_id = :run and a.node = :one and b.node = :other
                        """)
                .param("run", run.value())
                .param("one", one)
                .param("other", other)
                .param("bits", new BigDecimal(bits))
                .update();
        return this;
    }

    public PublishedTestData supplierChange(String node, String before, String after) {
        jdbc.sql(
                        "insert into supplier_change (run_id, node, before_id, supplier_id) values (:run, :node, :before, :after)")
                .param("run", run.value())
                .param("node", node)
                .param("before", before)
                .param("after", after)
                .update();
        return this;
    }
}
