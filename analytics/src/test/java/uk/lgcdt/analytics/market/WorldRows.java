package uk.lgcdt.analytics.market;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import uk.lgcdt.analytics.identity.NamePairs;
import uk.lgcdt.analytics.identity.SupplierIds;
import uk.lgcdt.analytics.notice.Bidding;
import uk.lgcdt.analytics.notice.Sourcing;
import uk.lgcdt.analytics.reference.Deal;
import uk.lgcdt.analytics.reference.GroupReference;
import uk.lgcdt.analytics.reference.Procurement;
import uk.lgcdt.analytics.reference.World;

/** A {@link World} as the rows that measures read. */
record WorldRows(SparkSession spark, World world) {

    private static final ArrayType TEXTS = DataTypes.createArrayType(DataTypes.StringType);

    private static final StructType SOURCING = new StructType()
            .add(Sourcing.OCID, DataTypes.StringType)
            .add(Sourcing.GROUNDS, TEXTS)
            .add(Sourcing.COUNTS, Bidding.COUNTS_TYPE)
            .add(Sourcing.TENDERED_ON, DataTypes.DateType)
            .add(Sourcing.OPENED_ON, DataTypes.DateType)
            .add(Sourcing.CLOSES_ON, DataTypes.DateType)
            .add(Sourcing.MARKETS, TEXTS)
            .add(Sourcing.LOTS, DataTypes.IntegerType)
            .add(Sourcing.NO_LOTS_REASON, DataTypes.BooleanType)
            .add(Sourcing.SME_SUITABLE, DataTypes.BooleanType)
            .add(
                    Sourcing.UNIT_PRICES,
                    DataTypes.createArrayType(new StructType()
                            .add(Bidding.CPV, DataTypes.StringType)
                            .add(Bidding.UNIT, DataTypes.StringType)
                            .add(Bidding.UNIT_PENCE, DataTypes.LongType)));

    Dataset<Row> unresolved() {
        return spark.createDataFrame(
                world.deals().stream()
                        .flatMap(deal -> deal.sellers().stream().map(seller -> unsplit(deal, seller)))
                        .toList(),
                AwardLines.UNSPLIT);
    }

    private static Row unsplit(Deal deal, Deal.Seller seller) {
        Map<String, Object> cells = new HashMap<>();
        cells.put(AwardLines.OCID, deal.ocid());
        cells.put(AwardLines.AWARD_ID, deal.id());
        cells.put(AwardLines.SUPPLIER_ID, seller.name());
        cells.put(AwardLines.SUPPLIER_NAME, seller.name());
        cells.put(AwardLines.DECLARED_SIZE, seller.size());
        cells.put(AwardLines.DECLARED_VCSE, seller.vcse());
        cells.put(AwardLines.SUPPLIER_REGION, seller.region());
        cells.put(AwardLines.PUBLISHED_AT, deal.published());
        cells.put(AwardLines.REGIME, deal.regime());
        cells.put(AwardLines.BUYER_ID, deal.buyer());
        cells.put(AwardLines.BUYER_REGION, deal.buyerRegion());
        cells.put(AwardLines.MARKETS, texts(deal.markets()));
        cells.put(AwardLines.CPV_CODES, texts(deal.cpvCodes()));
        cells.put(AwardLines.LOTS, texts(deal.lots()));
        cells.put(AwardLines.AWARDED_ON, deal.awardedOn());
        cells.put(AwardLines.DECIDED_ON, deal.decidedOn());
        cells.put(AwardLines.YEAR, deal.year());
        cells.put(AwardLines.AWARD_PENCE, deal.pence());
        cells.put(AwardLines.FRAMEWORK, deal.framework());
        cells.put(AwardLines.CALL_OFF, deal.callOff());
        cells.put(AwardLines.FRAMEWORK_OCID, deal.frameworkOcid());
        cells.put(AwardLines.PROCUREMENT_METHOD, deal.method());
        cells.put(AwardLines.STARTS_ON, deal.startsOn());
        cells.put(AwardLines.ENDS_ON, deal.endsOn());
        cells.put(AwardLines.EXTENDS_TO, deal.extendsTo());
        return RowFactory.create(Arrays.stream(AwardLines.UNSPLIT.fields())
                .map(field -> cells.containsKey(field.name()) ? cells.get(field.name()) : filler(field))
                .toArray());
    }

    private static Object filler(StructField field) {
        return switch (field.dataType().typeName()) {
            case "string" -> "x";
            case "array" -> new Object[0];
            case "long" -> 1L;
            default -> null;
        };
    }

    /** Names with the supplier that each is taken for. */
    Dataset<Row> resolution(UnaryOperator<String> supplierOf) {
        List<Row> ids = world.deals().stream()
                .flatMap(deal -> deal.sellers().stream())
                .map(Deal.Seller::name)
                .distinct()
                .map(name -> RowFactory.create(name, supplierOf.apply(name)))
                .toList();
        return spark.createDataFrame(
                ids, new StructType().add(NamePairs.NODE, "string").add(SupplierIds.SUPPLIER_ID, "string"));
    }

    Dataset<Row> awardLines() {
        return AwardLines.of(unresolved(), resolution(world::supplierOf)).localCheckpoint();
    }

    Dataset<Row> sourcing() {
        return spark.createDataFrame(
                world.procurements().values().stream().map(WorldRows::row).toList(), SOURCING);
    }

    private static Row row(Procurement tender) {
        return RowFactory.create(
                tender.ocid(),
                texts(tender.grounds()),
                tender.counts() == null
                        ? null
                        : tender.counts().stream()
                                .map(count ->
                                        RowFactory.create(count.lot(), count.number(), count.smes(), count.smesOf()))
                                .toArray(Row[]::new),
                tender.tenderedOn(),
                tender.openedOn(),
                tender.closesOn(),
                texts(tender.markets()),
                tender.lots(),
                tender.noLotsReason(),
                tender.smeSuitable(),
                tender.prices() == null
                        ? null
                        : tender.prices().stream()
                                .map(price -> RowFactory.create(price.cpv(), price.unit(), price.pence()))
                                .toArray(Row[]::new));
    }

    Dataset<Row> buyers() {
        List<Row> rows = new ArrayList<>();
        world.councils()
                .forEach((buyer, council) -> rows.add(RowFactory.create(buyer, council.code(), council.region())));
        return spark.createDataFrame(
                rows,
                new StructType()
                        .add(Buyers.BUYER_ID, "string")
                        .add(Buyers.COUNCIL_CODE, "string")
                        .add(Buyers.REGION_CODE, "string"));
    }

    /** Of every supplier, also those of whose ownership nothing is known. */
    Dataset<Row> groups() {
        List<Row> rows = world.lines().stream()
                .map(line -> line.supplier())
                .distinct()
                .map(supplier -> RowFactory.create(
                        supplier,
                        GroupReference.owner(world, supplier).group(),
                        GroupReference.owner(world, supplier).ownership()))
                .toList();
        return spark.createDataFrame(
                rows,
                new StructType()
                        .add("supplier_id", "string")
                        .add("group_id", "string")
                        .add("ownership", "string"));
    }

    Dataset<Row> buyerSpend() {
        List<Row> rows = world.payments().stream()
                .map(payment -> RowFactory.create(
                        payment.council(),
                        LocalDate.of(payment.year(), payment.month(), 1),
                        payment.supplier(),
                        BigDecimal.valueOf(payment.pence(), 2)))
                .toList();
        return spark.createDataFrame(
                rows,
                new StructType()
                        .add("council_code", "string")
                        .add("month", "date")
                        .add("supplier_id", "string")
                        .add("paid_gbp", DataTypes.createDecimalType(18, 2)));
    }

    Dataset<Row> assured() {
        List<Row> rows = world.assured().stream()
                .filter(supplier -> supplier.startsWith("GB-COH-"))
                .map(supplier -> RowFactory.create(supplier.substring("GB-COH-".length())))
                .toList();
        return spark.createDataFrame(rows, new StructType().add(AwardLines.COMPANY_NUMBER, "string"));
    }

    private static String[] texts(List<String> texts) {
        return texts == null ? null : texts.toArray(String[]::new);
    }
}
