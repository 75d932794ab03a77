package uk.lgcdt.analytics.benchmark;

import static org.apache.spark.sql.functions.expr;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;

/**
 * The tables that a refresh measures from, as Parquet, of any size and the same every time: each row is made from its
 * number alone.
 *
 * @param folder of these sizes
 */
record GeneratedTables(Path folder, long awardLines, long spendLines) {

    static final String AWARD_LINES = "award_lines";
    static final String SOURCING = "sourcing";
    static final String BUYERS = "buyers";
    static final String GROUPS = "groups";
    static final String ASSURED = "assured";
    static final String SPEND_LINES = "spend_lines";
    static final String SPEND_REPEATS = "spend_repeats";
    static final String PAYEES = "payees";

    static final int FILES = 8;

    static GeneratedTables in(Path folder, long awardLines, long spendLines) {
        return new GeneratedTables(
                folder.resolve("measures_with_payees_%d_%d".formatted(awardLines, spendLines)), awardLines, spendLines);
    }

    /** Generates what is not there yet. */
    void make(SparkSession spark) {
        write(AWARD_LINES, GeneratedAwardLines.lines(spark, awardLines));
        write(SOURCING, GeneratedAwardLines.sourcing(spark, awardLines));
        write(BUYERS, GeneratedAwardLines.buyers(spark));
        write(GROUPS, GeneratedAwardLines.groups(spark));
        write(ASSURED, GeneratedAwardLines.assured(spark));
        write(SPEND_LINES, GeneratedSpendLines.once(spark, spendLines));
        write(SPEND_REPEATS, GeneratedSpendLines.repeats(spark, spendLines));
        write(PAYEES, GeneratedSpendLines.payees(table(spark, SPEND_LINES)));
    }

    Dataset<Row> table(SparkSession spark, String name) {
        return spark.read().parquet(folder.resolve(name).toString());
    }

    /** Megabytes of Parquet. */
    double size() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".parquet"))
                            .mapToLong(file -> file.toFile().length())
                            .sum()
                    / 1e6;
        }
    }

    private void write(String name, Dataset<Row> rows) {
        Path table = folder.resolve(name);
        if (!Files.exists(table.resolve("_SUCCESS"))) {
            rows.write().mode(SaveMode.Overwrite).parquet(table.toString());
        }
    }

    static Column column(String name, String sql) {
        return expr(sql).as(name);
    }

    /** SQL of a whole number from 0 to below the limit, even, from other numbers. */
    static String draw(int salt, int limit, String of) {
        return "cast(pmod(xxhash64(%s, %d), %d) as int)".formatted(of, salt, limit);
    }

    /** The same, of which the first ones come most often: the power of an even draw. */
    static String skewed(int salt, int limit, double power, String of) {
        return "cast(pow(%s / 1000000.0D, %sD) * %d as int)".formatted(draw(salt, 1_000_000, of), power, limit);
    }
}
