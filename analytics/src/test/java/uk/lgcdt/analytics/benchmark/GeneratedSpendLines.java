package uk.lgcdt.analytics.benchmark;

import static org.apache.spark.sql.functions.expr;
import static uk.lgcdt.analytics.benchmark.GeneratedTables.column;
import static uk.lgcdt.analytics.benchmark.GeneratedTables.draw;
import static uk.lgcdt.analytics.benchmark.GeneratedTables.skewed;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import uk.lgcdt.analytics.market.AwardLines;
import uk.lgcdt.analytics.spend.SpendLines;
import uk.lgcdt.analytics.spend.SpendRepeats;

/**
 * Payments of 100 councils, of which the first publish most, over 36 months. A council pays 3,000 suppliers, the first ones
 * most, a few of them in several spellings; its amounts are net, with VAT or of an unknown basis. One line in 50 repeats
 * the one before it, half of them in another file; one in 40 takes back the payment before it; a few have no name, day or
 * amount, or a name that is withheld.
 */
final class GeneratedSpendLines {

    private static final int COUNCILS = 100;
    private static final int SUPPLIERS_OF_EACH = 3_000;
    private static final int SUPPLIERS = 80_000;
    private static final int DAYS = 1_096;

    private static final String REPEATS = draw(1, 50, "id") + " = 0 and id > 0";
    private static final String TAKES_BACK = draw(2, 40, "id") + " = 0 and id > 0";

    private GeneratedSpendLines() {}

    /** What a refresh keeps: each line once. */
    static Dataset<Row> once(SparkSession spark, long lines) {
        return lines(spark, lines).where("not repeats").select(columns());
    }

    static Dataset<Row> repeats(SparkSession spark, long lines) {
        List<Column> columns = new ArrayList<>(List.of(columns()));
        columns.add(column(SpendRepeats.FIRST_FILE_ID, "cast(if(id % 2 = 0, file, file + 1000) as bigint)"));
        return lines(spark, lines).where("repeats").select(columns.toArray(Column[]::new));
    }

    /** Three names in four are of a supplier that councils award to; the commonest are paid by most. */
    static Dataset<Row> payees(Dataset<Row> spendLines) {
        String plain = "lower(regexp_replace(supplier_name, ' +', ' '))";
        String number = skewed(14, GeneratedAwardLines.SUPPLIERS / GeneratedAwardLines.POOLS, 2.5, plain)
                + " * %1$d + ".formatted(GeneratedAwardLines.POOLS)
                + draw(15, GeneratedAwardLines.POOLS, plain);
        return spendLines
                .where("supplier_name is not null")
                .select(SpendLines.COUNCIL_CODE, SpendLines.SUPPLIER_NAME)
                .distinct()
                .where(draw(16, 4, plain) + " > 0")
                .select(
                        column(SpendLines.COUNCIL_CODE, SpendLines.COUNCIL_CODE),
                        column(SpendLines.SUPPLIER_NAME, SpendLines.SUPPLIER_NAME),
                        column(AwardLines.SUPPLIER_ID, GeneratedAwardLines.supplier(number)));
    }

    /** Line {@code origin} says what is paid to whom. */
    private static Dataset<Row> lines(SparkSession spark, long lines) {
        return spark.range(0, lines, 1, GeneratedTables.FILES)
                .withColumn("repeats", expr(REPEATS))
                .withColumn("takes_back", expr(TAKES_BACK + " and not repeats"))
                .withColumn("origin", expr("if(repeats or takes_back, id - 1, id)"))
                .withColumn("c", expr(skewed(3, COUNCILS, 1.5, "origin")))
                .withColumn("s", expr(skewed(4, SUPPLIERS_OF_EACH, 2.5, "origin")))
                .withColumn("s", expr("pmod(xxhash64(c, s), %d)".formatted(SUPPLIERS)))
                .withColumn("file", expr("c * 36 + %s".formatted(draw(5, 36, "origin"))))
                .withColumn(
                        "day",
                        expr("date_add(date'2023-01-01', %s + if(takes_back, 20, 0))"
                                .formatted(draw(6, DAYS, "origin"))))
                .withColumn(
                        "pence",
                        expr("cast(1000 + exp(%s / 1000000.0D * 15) as bigint)"
                                .formatted(draw(7, 1_000_000, "origin"))));
    }

    private static Column[] columns() {
        return new Column[] {
            column(SpendLines.COUNCIL_CODE, "concat('E07', lpad(cast(c as string), 6, '0'))"),
            column(SpendLines.PAID_ON, "if(%s = 0, null, day)".formatted(draw(8, 500, "origin"))),
            column(
                    SpendLines.SUPPLIER_NAME,
                    "case when %s = 0 then null when %s = 0 then upper(concat('Supplier  ', s, ' Limited')) else concat('Supplier ', s, ' Limited') end"
                            .formatted(draw(9, 200, "origin"), draw(10, 20, "origin"))),
            column(
                    SpendLines.PAID_PENCE,
                    "if(%s = 0, null, if(takes_back, -pence, pence))".formatted(draw(11, 500, "origin"))),
            column(
                    SpendLines.VAT_BASIS,
                    "case when %1$s < 6 then 'net' when %1$s < 7 then 'gross' else 'unknown' end"
                            .formatted(draw(12, 10, "c"))),
            column(SpendLines.REDACTED, "%s = 0".formatted(draw(13, 50, "origin"))),
            column(SpendLines.LANDED_FILE_ID, "cast(file as bigint)"),
            column(SpendLines.POSITION, "cast(id as string)")
        };
    }
}
