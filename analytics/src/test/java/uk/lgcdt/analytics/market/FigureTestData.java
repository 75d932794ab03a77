package uk.lgcdt.analytics.market;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** Awards and tenders of market 48 as the further figures read them, and the figures by year, measure and basis. */
final class FigureTestData {

    private static final ArrayType TEXTS = DataTypes.createArrayType(DataTypes.StringType);

    private static final StructType AWARD = new StructType()
            .add(AwardLines.OCID, DataTypes.StringType)
            .add(AwardLines.AWARD_ID, DataTypes.StringType)
            .add(AwardLines.YEAR, DataTypes.IntegerType)
            .add(AwardLines.MARKETS, TEXTS)
            .add(AwardLines.CPV_CODES, TEXTS)
            .add(AwardCases.PROCEDURE, DataTypes.StringType)
            .add(AwardCases.GROUNDS, TEXTS)
            .add(AwardCases.BIDS, DataTypes.IntegerType)
            .add(AwardCases.DECISION_DAYS, DataTypes.IntegerType);

    private static final StructType TENDER = new StructType()
            .add(AwardLines.MARKETS, TEXTS)
            .add(AwardLines.YEAR, DataTypes.IntegerType)
            .add(TenderCases.PERIOD_DAYS, DataTypes.IntegerType)
            .add("lots", DataTypes.IntegerType)
            .add("no_lots_reason", DataTypes.BooleanType)
            .add("sme_suitable", DataTypes.BooleanType);

    private FigureTestData() {}

    static AwardCase award(String procedure) {
        return new AwardCase(procedure, 2025, "48000000", null, null, null);
    }

    static TenderCase tender(int year) {
        return new TenderCase(year, null, null, false, null);
    }

    static Dataset<Row> awards(SparkSession spark, List<AwardCase> awards) {
        List<Row> rows = new ArrayList<>();
        for (AwardCase award : awards) {
            rows.add(RowFactory.create(
                    "ocid-" + rows.size(),
                    "1",
                    award.year,
                    new String[] {"48"},
                    new String[] {award.cpv},
                    award.procedure,
                    award.grounds == null ? null : award.grounds.toArray(String[]::new),
                    award.bids,
                    award.decisionDays));
        }
        return spark.createDataFrame(rows, AWARD);
    }

    static Dataset<Row> tenders(SparkSession spark, List<TenderCase> tenders) {
        List<Row> rows = tenders.stream()
                .map(tender -> RowFactory.create(
                        new String[] {"48"},
                        tender.year,
                        tender.periodDays,
                        tender.lots,
                        tender.noLotsReason,
                        tender.smeSuitable))
                .toList();
        return spark.createDataFrame(rows, TENDER);
    }

    /** The market and these years, as {@link MarketMeasures} has them. */
    static Dataset<Row> markets(SparkSession spark, int... years) {
        List<Row> rows = Arrays.stream(years)
                .mapToObj(year -> RowFactory.create("48", year))
                .toList();
        return spark.createDataFrame(
                rows,
                new StructType()
                        .add(SuppliersByMarket.MARKET, DataTypes.StringType)
                        .add(AwardLines.YEAR, DataTypes.IntegerType));
    }

    /** By such keys as "2025 single-bid-rate" or "2025 procedure-share open"; those of market 48. */
    static Map<String, Row> byKey(Dataset<Row> figures) {
        Map<String, Row> byKey = new HashMap<>();
        figures.where("market = '48'")
                .collectAsList()
                .forEach(figure -> byKey.put(
                        (figure.getAs("year") + " " + figure.getAs("measure") + " " + figure.getAs("basis")).strip(),
                        figure));
        return byKey;
    }

    static BigDecimal value(Map<String, Row> figures, String figure) {
        return figures.get(figure).getAs("value");
    }

    static String reason(Map<String, Row> figures, String figure) {
        return figures.get(figure).getAs("reason");
    }

    record AwardCase(String procedure, int year, String cpv, List<String> grounds, Integer bids, Integer decisionDays) {

        AwardCase year(int other) {
            return new AwardCase(procedure, other, cpv, grounds, bids, decisionDays);
        }

        AwardCase cpv(String other) {
            return new AwardCase(procedure, year, other, grounds, bids, decisionDays);
        }

        AwardCase grounds(String... codes) {
            return new AwardCase(procedure, year, cpv, List.of(codes), bids, decisionDays);
        }

        AwardCase bids(int number) {
            return new AwardCase(procedure, year, cpv, grounds, number, decisionDays);
        }

        AwardCase decidedAfter(int days) {
            return new AwardCase(procedure, year, cpv, grounds, bids, days);
        }
    }

    record TenderCase(int year, Integer periodDays, Integer lots, boolean noLotsReason, Boolean smeSuitable) {

        TenderCase period(int days) {
            return new TenderCase(year, days, lots, noLotsReason, smeSuitable);
        }

        TenderCase lots(int number) {
            return new TenderCase(year, periodDays, number, noLotsReason, smeSuitable);
        }

        TenderCase withReason() {
            return new TenderCase(year, periodDays, lots, true, smeSuitable);
        }

        TenderCase suitable(Boolean sme) {
            return new TenderCase(year, periodDays, lots, noLotsReason, sme);
        }
    }
}
