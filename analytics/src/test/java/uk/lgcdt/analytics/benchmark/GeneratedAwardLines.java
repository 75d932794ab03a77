package uk.lgcdt.analytics.benchmark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;

import java.nio.file.Path;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import uk.lgcdt.analytics.market.AwardLines;

/**
 * Award lines of any number as Parquet, the same for every engine and every time: the columns that the measures read.
 *
 * <p>Some 150 markets (30 divisions with four groups each) over five years; suppliers long-tailed, each in
 * up to three groups; a quarter of the values unknown; one line in twelve a framework; sizes known of four suppliers in five.
 */
final class GeneratedAwardLines {

    private static final int FILES = 8;

    private GeneratedAwardLines() {}

    static void write(SparkSession spark, long lines, Path folder) {
        spark.range(0, lines, 1, FILES)
                // Of 60,000 suppliers the first ones win most: the square of an even draw.
                .withColumn("s", expr("cast(pow(pmod(xxhash64(id, 1), 1000000) / 1000000.0D, 2.5D) * 60000 as int)"))
                .withColumn("home", expr("pmod(xxhash64(s, pmod(xxhash64(id, 2), 3)), 120)"))
                .withColumn("division", expr("10 + home div 4"))
                .withColumn("group", expr("division * 10 + 1 + home % 4"))
                .select(
                        expr("concat('GB-COH-', lpad(cast(s as string), 8, '0'))")
                                .as(AwardLines.SUPPLIER_ID),
                        expr("case pmod(xxhash64(s, 4), 5) when 0 then 'unknown' when 1 then 'large' else 'sme' end")
                                .as(AwardLines.SUPPLIER_SIZE),
                        expr("concat('GB-PPON-', lpad(cast(pmod(xxhash64(id, 5), 2000) as string), 5, '0'))")
                                .as(AwardLines.BUYER_ID),
                        expr("array(cast(division as string), cast(group as string))")
                                .as(AwardLines.MARKETS),
                        expr("cast(2022 + pmod(xxhash64(id, 6), 5) as int)").as(AwardLines.YEAR),
                        expr("cast(if(pmod(xxhash64(id, 7), 10) = 0, 2, 1) as int)")
                                .as(AwardLines.ORDINAL),
                        expr("pmod(xxhash64(id, 8), 12) = 0").as(AwardLines.FRAMEWORK),
                        expr("if(pmod(xxhash64(id, 9), 4) = 0, null, cast(10000 + exp(pmod(xxhash64(id, 10), 1000000) / 1000000.0D * 18) as bigint))")
                                .as(AwardLines.AWARDED_PENCE))
                .sortWithinPartitions(col(AwardLines.YEAR))
                .write()
                .mode(SaveMode.Overwrite)
                .parquet(folder.toString());
    }
}
