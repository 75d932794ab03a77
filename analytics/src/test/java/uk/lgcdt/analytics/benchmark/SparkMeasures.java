package uk.lgcdt.analytics.benchmark;

import static org.apache.spark.sql.functions.col;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import uk.lgcdt.analytics.market.ConcentrationByMarket;
import uk.lgcdt.analytics.market.MarketTotals;
import uk.lgcdt.analytics.market.SmeShareByMarket;
import uk.lgcdt.analytics.market.SuppliersByMarket;

/** The platform's own measures, read to the end. */
final class SparkMeasures {

    static final List<String> COLUMNS = List.of(
            "market",
            "year",
            ConcentrationByMarket.STATUS,
            ConcentrationByMarket.N,
            ConcentrationByMarket.COVERAGE,
            ConcentrationByMarket.HHI,
            ConcentrationByMarket.TOP_SHARE,
            ConcentrationByMarket.TOP_FOUR_SHARE,
            ConcentrationByMarket.EFFECTIVE_SUPPLIERS,
            SmeShareByMarket.VALUE_STATUS,
            SmeShareByMarket.VALUE_N,
            SmeShareByMarket.VALUE_COVERAGE,
            SmeShareByMarket.VALUE_SHARE,
            SmeShareByMarket.VALUE_UNKNOWN_SHARE,
            SmeShareByMarket.COUNT_N,
            SmeShareByMarket.COUNT_SHARE,
            SmeShareByMarket.COUNT_UNKNOWN_SHARE);

    private final SparkSession spark;
    private final Path files;

    SparkMeasures(SparkSession spark, Path files) {
        this.spark = spark;
        this.files = files;
    }

    List<String> rows() {
        Dataset<Row> lines = spark.read().parquet(files.toString());
        List<Column> figures = new ArrayList<>(List.of(col("market"), col("year")));
        figures.addAll(ConcentrationByMarket.figures());
        figures.addAll(SmeShareByMarket.figures());
        Dataset<Row> measures = MarketTotals.of(SuppliersByMarket.of(lines)).select(figures.toArray(Column[]::new));
        return measures.select(COLUMNS.stream().map(name -> col(name)).toArray(Column[]::new)).collectAsList().stream()
                .map(SparkMeasures::text)
                .sorted()
                .toList();
    }

    static String text(Row row) {
        Object[] values = new Object[row.length()];
        Arrays.setAll(values, row::get);
        return Arrays.toString(values);
    }
}
