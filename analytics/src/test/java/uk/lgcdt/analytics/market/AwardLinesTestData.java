package uk.lgcdt.analytics.market;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** Award lines with the columns that measures read. */
final class AwardLinesTestData {

    private static final StructType SCHEMA = new StructType()
            .add(AwardLines.MARKETS, DataTypes.createArrayType(DataTypes.StringType))
            .add(AwardLines.YEAR, DataTypes.IntegerType)
            .add(AwardLines.SUPPLIER_ID, DataTypes.StringType)
            .add(AwardLines.SUPPLIER_SIZE, DataTypes.StringType)
            .add(AwardLines.ORDINAL, DataTypes.IntegerType)
            .add(AwardLines.FRAMEWORK, DataTypes.BooleanType)
            .add(AwardLines.AWARDED_PENCE, DataTypes.LongType)
            .add(AwardLines.BUYER_ID, DataTypes.StringType);

    private AwardLinesTestData() {}

    static Dataset<Row> lines(SparkSession spark, Stream<Line> lines) {
        List<Row> rows = lines.map(Line::toRow).toList();
        return spark.createDataFrame(rows, SCHEMA);
    }

    static Dataset<Row> lines(SparkSession spark, Line... lines) {
        return lines(spark, Arrays.stream(lines));
    }

    /** A contract of 2025 in division 48 with a supplier of unknown size. */
    static Line contract(String supplier, Long pence) {
        return new Line(List.of("48"), 2025, supplier, "unknown", 1, false, pence, "B1");
    }

    record Line(
            List<String> markets,
            int year,
            String supplier,
            String size,
            int ordinal,
            boolean framework,
            Long pence,
            String buyer) {

        Line in(String... codes) {
            return new Line(List.of(codes), year, supplier, size, ordinal, framework, pence, buyer);
        }

        Line year(int other) {
            return new Line(markets, other, supplier, size, ordinal, framework, pence, buyer);
        }

        Line buyer(String other) {
            return new Line(markets, year, supplier, size, ordinal, framework, pence, other);
        }

        Line size(String other) {
            return new Line(markets, year, supplier, other, ordinal, framework, pence, buyer);
        }

        /** One more supplier of the contract before. */
        Line shared() {
            return new Line(markets, year, supplier, size, 2, framework, pence, buyer);
        }

        Line asFramework() {
            return new Line(markets, year, supplier, size, ordinal, true, pence, buyer);
        }

        private Row toRow() {
            return RowFactory.create(
                    markets.toArray(String[]::new), year, supplier, size, ordinal, framework, pence, buyer);
        }
    }
}
