package uk.lgcdt.analytics.benchmark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;
import static uk.lgcdt.analytics.benchmark.GeneratedTables.column;
import static uk.lgcdt.analytics.benchmark.GeneratedTables.draw;
import static uk.lgcdt.analytics.benchmark.GeneratedTables.skewed;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import uk.lgcdt.analytics.company.CorporateGroups;
import uk.lgcdt.analytics.market.AwardLines;
import uk.lgcdt.analytics.market.Buyers;
import uk.lgcdt.analytics.notice.Sourcing;

/**
 * Award lines and what goes with them: how they were sought, buyers, groups of companies, assessed companies.
 *
 * <p>120 groups in 30 divisions, some far larger than others, over five years; 60,000 suppliers, long-tailed in each of up
 * to three groups; one line in ten is a second supplier's of the award before it; two awards to a process; 2,000 buyers, two
 * in five of them councils, two ids to a council; a quarter of the values unknown; one award in twelve a framework, one in
 * six a call-off.
 */
final class GeneratedAwardLines {

    static final int SUPPLIERS = 60_000;
    private static final int BUYERS = 2_000;

    /** Groups that draw on the same suppliers: those whose numbers differ by so much. */
    static final int POOLS = 40;

    private GeneratedAwardLines() {}

    static Dataset<Row> lines(SparkSession spark, long lines) {
        return spark.range(0, lines, 1, GeneratedTables.FILES)
                .withColumn("award", expr("id - if(id % 10 = 9, 1, 0)"))
                .withColumn("process", expr("award div 2"))
                .transform(GeneratedAwardLines::withMarket)
                .withColumn("b", expr(skewed(5, BUYERS, 1.5, "process")))
                .withColumn("s", expr(skewed(1, SUPPLIERS / POOLS, 2.5, "id") + " * 40 + home % 40"))
                .withColumn("starts", expr("date_add(decided, %s)".formatted(draw(20, 60, "award"))))
                .withColumn("ends", expr("date_add(starts, 180 + %s)".formatted(draw(21, 1_300, "award"))))
                .select(
                        column(AwardLines.OCID, "concat('ocds-bench-', process)"),
                        column(AwardLines.AWARD_ID, "cast(award as string)"),
                        column(AwardLines.ORDINAL, "cast(if(id = award, 1, 2) as int)"),
                        column(AwardLines.SUPPLIER_ID, supplier("s")),
                        column(
                                AwardLines.SUPPLIER_SIZE,
                                "case " + draw(4, 5, "s")
                                        + " when 0 then 'unknown' when 1 then 'large' else 'sme' end"),
                        column(AwardLines.DECLARED_VCSE, "if(%s = 0, null, s %% 12 = 0)".formatted(draw(22, 3, "s"))),
                        column(AwardLines.SUPPLIER_REGION, region("s")),
                        column(AwardLines.BUYER_ID, buyer("b")),
                        column(AwardLines.BUYER_REGION, region("b")),
                        column(AwardLines.MARKETS, "array(division, group)"),
                        column(AwardLines.CPV_CODES, "array(concat(group, lpad(%s, 5, '0')))".formatted(code())),
                        column(AwardLines.YEAR, "year"),
                        column(AwardLines.DECIDED_ON, "decided"),
                        column(AwardLines.AWARDED_ON, "decided"),
                        column(AwardLines.STARTS_ON, "if(%s = 0, null, starts)".formatted(draw(23, 8, "award"))),
                        column(AwardLines.ENDS_ON, "if(%s = 0, null, ends)".formatted(draw(24, 4, "award"))),
                        column(
                                AwardLines.EXTENDS_TO,
                                "if(%s = 0, date_add(ends, 365), null)".formatted(draw(25, 3, "award"))),
                        column(AwardLines.REGIME, "if(year >= 2025, 'UKPGA', 'CELEX')"),
                        column(
                                AwardLines.PROCUREMENT_METHOD,
                                "element_at(array('open', 'open', 'open', 'selective', 'limited', 'direct', null), 1 + %s)"
                                        .formatted(draw(26, 7, "process"))),
                        column(
                                AwardLines.LOTS,
                                "if(%s = 0, array(cast(1 + award %% 2 as string)), cast(array() as array<string>))"
                                        .formatted(draw(27, 3, "process"))),
                        column(AwardLines.FRAMEWORK, "%s = 0".formatted(draw(8, 12, "award"))),
                        column(AwardLines.CALL_OFF, "%s in (1, 2)".formatted(draw(8, 12, "award"))),
                        column(
                                AwardLines.FRAMEWORK_OCID,
                                "if(%s = 1 or %s = 2 and %s = 0, concat('ocds-framework-', %s), null)"
                                        .formatted(
                                                draw(8, 12, "award"),
                                                draw(8, 12, "award"),
                                                draw(28, 2, "award"),
                                                skewed(29, 300, 2.0, "award"))),
                        column(
                                AwardLines.AWARDED_PENCE,
                                "if(%s = 0, null, cast(10000 + exp(%s / 1000000.0D * 18) as bigint))"
                                        .formatted(draw(9, 4, "award"), draw(10, 1_000_000, "id"))));
    }

    /** One process in two states how many bids it had, one in 200 the prices of units; one in three had no tender notice. */
    static Dataset<Row> sourcing(SparkSession spark, long lines) {
        String count = "named_struct('lot', '%s', 'number', 1 + %s, 'sme_number', %s, 'sme_of', 1 + %2$s)";
        return spark.range(0, (lines + 1) / 2, 1, GeneratedTables.FILES)
                .withColumnRenamed("id", "process")
                .transform(GeneratedAwardLines::withMarket)
                .withColumn("tendered", expr("date_sub(decided, 120)"))
                .select(
                        column(Sourcing.OCID, "concat('ocds-bench-', process)"),
                        column(Sourcing.MARKETS, "array(division, group)"),
                        column(
                                Sourcing.GROUNDS,
                                "case %s when 0 then array('technical') when 1 then array('urgency', 'single') end"
                                        .formatted(draw(30, 4, "process"))),
                        column(
                                Sourcing.COUNTS,
                                "case %s when 0 then array(%s) when 1 then array(%s, %s) end"
                                        .formatted(
                                                draw(31, 4, "process"),
                                                count.formatted("", draw(32, 9, "process"), draw(33, 9, "process")),
                                                count.formatted("1", draw(34, 5, "process"), draw(35, 5, "process")),
                                                count.formatted("2", draw(36, 5, "process"), draw(37, 5, "process")))),
                        column(Sourcing.OPENED_ON, "tendered"),
                        column(
                                Sourcing.CLOSES_ON,
                                "if(%s = 0, null, date_add(tendered, 20 + %s))"
                                        .formatted(draw(38, 5, "process"), draw(39, 40, "process"))),
                        column(Sourcing.TENDERED_ON, "if(%s = 0, null, tendered)".formatted(draw(40, 3, "process"))),
                        column(Sourcing.LOTS, "if(%1$s = 0, null, %1$s)".formatted(draw(41, 4, "process"))),
                        column(Sourcing.NO_LOTS_REASON, "%s = 0".formatted(draw(42, 5, "process"))),
                        column(
                                Sourcing.SME_SUITABLE,
                                "if(%s = 0, cast(null as boolean), true)".formatted(draw(43, 2, "process"))),
                        column(
                                Sourcing.UNIT_PRICES,
                                "if(%s = 0, array(named_struct('cpv', concat(group, '00000'), 'unit', 'day', 'unit_pence', %s)), null)"
                                        .formatted(
                                                draw(44, 200, "process"),
                                                "cast(20000 + %s as bigint)".formatted(draw(45, 80_000, "process")))));
    }

    static Dataset<Row> buyers(SparkSession spark) {
        return spark.range(0, BUYERS, 1, 1)
                .withColumnRenamed("id", "b")
                .select(
                        column(Buyers.BUYER_ID, buyer("b")),
                        column(
                                Buyers.COUNCIL_CODE,
                                "if(b % 5 < 2, concat('E07', lpad(cast(b div 5 as string), 6, '0')), null)"),
                        column(Buyers.REGION_CODE, region("b")));
    }

    /** One supplier in four belongs to one of 3,000 groups; of one in five nothing is known. */
    static Dataset<Row> groups(SparkSession spark) {
        return spark.range(0, SUPPLIERS, 1, 1)
                .withColumnRenamed("id", "s")
                .select(
                        column(CorporateGroups.SUPPLIER_ID, supplier("s")),
                        column(
                                CorporateGroups.GROUP_ID,
                                "if(%s = 0, concat('GROUP-', %s), %s)"
                                        .formatted(draw(50, 4, "s"), draw(51, 3_000, "s"), supplier("s"))),
                        column(
                                CorporateGroups.OWNERSHIP,
                                "case when %s = 0 then 'parent' when %s = 0 then 'unknown' else 'none' end"
                                        .formatted(draw(50, 4, "s"), draw(52, 4, "s"))));
    }

    static Dataset<Row> assured(SparkSession spark) {
        return spark.range(0, SUPPLIERS, 100, 1)
                .select(col("id").as("s"))
                .select(column(AwardLines.COMPANY_NUMBER, "lpad(cast(s as string), 8, '0')"));
    }

    /** What the lines of a process share with its notices. */
    private static Dataset<Row> withMarket(Dataset<Row> processes) {
        return processes
                .withColumn("home", expr(skewed(2, 120, 1.5, "process")))
                .withColumn("division", expr("cast(10 + home div 4 as string)"))
                .withColumn("group", expr("concat(division, 1 + home % 4)"))
                .withColumn("year", expr("2022 + " + draw(6, 5, "process")))
                .withColumn("decided", expr("date_add(make_date(year, 1, 1), %s)".formatted(draw(11, 365, "process"))));
    }

    private static String code() {
        return "cast(%s * 100 as string)".formatted(draw(12, 40, "award"));
    }

    static String supplier(String number) {
        return "concat('GB-COH-', lpad(cast(%s as string), 8, '0'))".formatted(number);
    }

    private static String buyer(String number) {
        return "concat('GB-PPON-', lpad(cast(%s as string), 5, '0'))".formatted(number);
    }

    /** One in five is unknown. */
    private static String region(String number) {
        return "if(%s = 0, null, concat('UK', substr('CDEFGHIJKLMN', 1 + %s, 1)))"
                .formatted(draw(60, 5, number), draw(61, 12, number));
    }
}
