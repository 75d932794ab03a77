package uk.lgcdt.analytics.market;

import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** A contract of group 482, decided in 2025 by buyer B1 under the Act, with what the further figures read of it. */
final class PurchaseTestData {

    private static final StructType LINE = new StructType()
            .add(AwardLines.OCID, DataTypes.StringType)
            .add(AwardLines.AWARD_ID, DataTypes.StringType)
            .add(AwardLines.ORDINAL, DataTypes.IntegerType)
            .add(AwardLines.SUPPLIER_ID, DataTypes.StringType)
            .add(AwardLines.SUPPLIER_SIZE, DataTypes.StringType)
            .add(AwardLines.BUYER_ID, DataTypes.StringType)
            .add(AwardLines.YEAR, DataTypes.IntegerType)
            .add(AwardLines.MARKETS, DataTypes.createArrayType(DataTypes.StringType))
            .add(AwardLines.REGIME, DataTypes.StringType)
            .add(AwardLines.PROCUREMENT_METHOD, DataTypes.StringType)
            .add(AwardLines.STARTS_ON, DataTypes.DateType)
            .add(AwardLines.ENDS_ON, DataTypes.DateType)
            .add(AwardLines.EXTENDS_TO, DataTypes.DateType)
            .add(AwardLines.DECIDED_ON, DataTypes.DateType)
            .add(AwardLines.AWARDED_PENCE, DataTypes.LongType)
            .add(AwardLines.FRAMEWORK, DataTypes.BooleanType)
            .add(AwardLines.CALL_OFF, DataTypes.BooleanType)
            .add(AwardLines.FRAMEWORK_OCID, DataTypes.StringType)
            .add(AwardLines.DECLARED_VCSE, DataTypes.BooleanType)
            .add(AwardLines.SUPPLIER_REGION, DataTypes.StringType)
            .add(AwardLines.BUYER_REGION, DataTypes.StringType);

    private static final StructType BUYER = new StructType()
            .add(Buyers.BUYER_ID, DataTypes.StringType)
            .add(Buyers.COUNCIL_CODE, DataTypes.StringType)
            .add(Buyers.REGION_CODE, DataTypes.StringType);

    final String supplier;
    String process;
    int ordinal = 1;
    String size = "unknown";
    String buyer = "B1";
    int year = 2025;
    String group = "482";
    List<String> otherGroups = List.of();
    String regime = "UKPGA";
    LocalDate starts;
    LocalDate ends;
    LocalDate extendsTo;
    Long pence;
    boolean callOff;
    boolean framework;
    String frameworkOcid;
    Boolean vcse;
    String region;
    String buyerRegion = "UKE";

    private PurchaseTestData(String supplier) {
        this.supplier = supplier;
    }

    static PurchaseTestData purchase(String supplier) {
        return new PurchaseTestData(supplier);
    }

    PurchaseTestData process(String ocid) {
        process = ocid;
        return this;
    }

    PurchaseTestData shared() {
        ordinal = 2;
        return this;
    }

    PurchaseTestData size(String declared) {
        size = declared;
        return this;
    }

    PurchaseTestData buyer(String id) {
        buyer = id;
        return this;
    }

    PurchaseTestData year(int decided) {
        year = decided;
        return this;
    }

    PurchaseTestData group(String cpvGroup) {
        group = cpvGroup;
        return this;
    }

    PurchaseTestData alsoOf(String... cpvGroups) {
        otherGroups = List.of(cpvGroups);
        return this;
    }

    PurchaseTestData celex() {
        regime = "CELEX";
        return this;
    }

    PurchaseTestData runs(String from, String to) {
        starts = LocalDate.parse(from);
        ends = LocalDate.parse(to);
        year = starts.getYear();
        return this;
    }

    PurchaseTestData extendable(String to) {
        extendsTo = LocalDate.parse(to);
        return this;
    }

    PurchaseTestData pence(Long known) {
        pence = known;
        return this;
    }

    /** From a framework; null if no notice names it. */
    PurchaseTestData calledOff(String fromFramework) {
        callOff = true;
        frameworkOcid = fromFramework;
        return this;
    }

    PurchaseTestData vcse(Boolean declared) {
        vcse = declared;
        return this;
    }

    PurchaseTestData region(String code) {
        region = code;
        return this;
    }

    static Dataset<Row> lines(SparkSession spark, List<PurchaseTestData> purchases) {
        List<Row> rows = new ArrayList<>();
        for (PurchaseTestData line : purchases) {
            // Another supplier of a contract stands behind its first.
            String ocid = line.process == null ? "ocid-" + (rows.size() + 1 - line.ordinal) : line.process;
            rows.add(RowFactory.create(
                    ocid,
                    line.process == null ? "1" : "award-" + rows.size(),
                    line.ordinal,
                    line.supplier,
                    line.size,
                    line.buyer,
                    line.year,
                    markets(line),
                    line.regime,
                    "open",
                    day(line.starts),
                    day(line.ends),
                    day(line.extendsTo),
                    Date.valueOf(line.year + "-01-01"),
                    line.pence,
                    line.framework,
                    line.callOff,
                    line.frameworkOcid,
                    line.vcse,
                    line.region,
                    line.buyerRegion));
        }
        return spark.createDataFrame(rows, LINE);
    }

    /** Two names of one council, E08000035, and nobody else's. */
    static Dataset<Row> purchases(SparkSession spark, List<PurchaseTestData> purchases) {
        List<Row> buyers = List.of(
                RowFactory.create("leeds", "E08000035", "UKE"), RowFactory.create("leeds-city", "E08000035", "UKE"));
        return Purchases.of(lines(spark, purchases), spark.createDataFrame(buyers, BUYER));
    }

    private static String[] markets(PurchaseTestData line) {
        return Stream.concat(Stream.of(line.group), line.otherGroups.stream())
                .flatMap(group -> Stream.of(group.substring(0, 2), group))
                .distinct()
                .toArray(String[]::new);
    }

    private static Date day(LocalDate day) {
        return day == null ? null : Date.valueOf(day);
    }
}
