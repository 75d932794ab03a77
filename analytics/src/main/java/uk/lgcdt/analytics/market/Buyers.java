package uk.lgcdt.analytics.market;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.first;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max_by;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import scala.collection.immutable.Seq;
import scala.jdk.javaapi.CollectionConverters;
import uk.lgcdt.analytics.Pounds;
import uk.lgcdt.analytics.notice.Releases;
import uk.lgcdt.analytics.notice.RowBuilder;
import uk.lgcdt.infra.reference.Council;
import uk.lgcdt.infra.reference.Councils;

/**
 * The buyers of all notices, councils recognised by name: the published table {@code buyer} without its run. Contracts
 * and value are outside frameworks.
 *
 * <p>A council is one buyer, by whatever name and identifier it bought, and what an abolished council bought counts for the
 * one that followed it: {@link #COUNTED_AS}. The other names stay as buyers of their own without contracts.
 */
public final class Buyers {

    public static final String BUYER_ID = "buyer_id";
    public static final String NAME = "name";

    /** ONS (GSS) code of the council; null where the buyer is none. */
    public static final String COUNCIL_CODE = "council_code";

    public static final String REGION_CODE = "region_code";

    /** The buyer under which its contracts count; itself for most. */
    public static final String COUNTED_AS = "counted_as";

    private static final String ABOLISHED = "abolished";

    private static final StructType NAMED = new StructType()
            .add(BUYER_ID, DataTypes.StringType, false)
            .add(NAME, DataTypes.StringType, false)
            .add(COUNCIL_CODE, DataTypes.StringType)
            .add(REGION_CODE, DataTypes.StringType)
            .add(ABOLISHED, DataTypes.BooleanType, false);

    private static final Seq<String> KEY =
            CollectionConverters.asScala(List.of(BUYER_ID)).toSeq();

    private static final String CONTRACTS = "contracts";

    private Buyers() {}

    /**
     * @param named {@link #named}
     * @param awardLines with buyers as {@link #rolledUp} leaves them
     */
    public static Dataset<Row> of(Dataset<Row> named, Dataset<Row> awardLines) {
        return named.join(contracts(awardLines), KEY, "left").withColumn(CONTRACTS, coalesce(col(CONTRACTS), lit(0)));
    }

    /** Each buyer of the {@link Releases} as last named, the council it is, and the buyer it counts as. */
    public static Dataset<Row> named(Dataset<Row> releases) {
        var council = Window.partitionBy(COUNCIL_CODE)
                .orderBy(col(ABOLISHED), col(BUYER_ID).startsWith("NAME-"), col(BUYER_ID));
        return recognised(releases)
                .withColumn(
                        COUNTED_AS,
                        when(col(COUNCIL_CODE).isNull(), col(BUYER_ID))
                                .otherwise(first(BUYER_ID).over(council)))
                .drop(ABOLISHED);
    }

    /**
     * Puts the buyer that each counts as in its place; the name stays as published. What a buyer awarded to itself stays
     * under its own id, so that it is still seen to be that.
     *
     * @param lines {@link AwardLines#unresolved}
     */
    public static Dataset<Row> rolledUp(Dataset<Row> lines, Dataset<Row> named) {
        Dataset<Row> others =
                named.where(col(BUYER_ID).notEqual(col(COUNTED_AS))).select(BUYER_ID, COUNTED_AS);
        Column another = col(AwardLines.BUYER_ID).notEqual(col(AwardLines.SUPPLIER_ID));
        return lines.join(broadcast(others), new String[] {BUYER_ID}, "left")
                .withColumn(AwardLines.BUYER_ID, coalesce(when(another, col(COUNTED_AS)), col(AwardLines.BUYER_ID)))
                .drop(COUNTED_AS);
    }

    private static Dataset<Row> recognised(Dataset<Row> releases) {
        MapPartitionsFunction<Row, Row> recognising = Buyers::recognised;
        return releases.where(col(Releases.BUYER_ID).isNotNull())
                .groupBy(col(Releases.BUYER_ID).as(BUYER_ID))
                .agg(
                        latest(Releases.BUYER_NAME).as(NAME),
                        latest(Releases.BUYER_REGION).as(REGION_CODE))
                .select(BUYER_ID, NAME, REGION_CODE)
                .mapPartitions(recognising, Encoders.row(NAMED));
    }

    private static Dataset<Row> contracts(Dataset<Row> awardLines) {
        return awardLines
                .where(not(col(AwardLines.FRAMEWORK)))
                .groupBy(col(AwardLines.BUYER_ID).as(BUYER_ID))
                .agg(
                        sum(when(col(AwardLines.ORDINAL).equalTo(1), 1L).otherwise(0L))
                                .cast("int")
                                .as(CONTRACTS),
                        Pounds.ofPence(sum(AwardLines.AWARDED_PENCE)).as("awarded_gbp"));
    }

    private static Iterator<Row> recognised(Iterator<Row> buyers) {
        Councils councils = Councils.load();
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return buyers.hasNext();
            }

            @Override
            public Row next() {
                Row buyer = buyers.next();
                String name = buyer.getString(1);
                return recognised(
                        buyer, councils.find(name), councils.findAbolished(name).isPresent());
            }
        };
    }

    private static Row recognised(Row buyer, Optional<Council> council, boolean abolished) {
        return RowBuilder.of(NAMED)
                .set(BUYER_ID, buyer.getString(0))
                .set(NAME, buyer.getString(1))
                .set(COUNCIL_CODE, council.map(Council::code).orElse(null))
                .set(REGION_CODE, council.map(Council::regionCode).orElse(buyer.getString(2)))
                .set(ABOLISHED, abolished)
                .toRow();
    }

    private static Column latest(String column) {
        Column publication =
                struct(col(Releases.PUBLISHED_AT), col(Releases.RELEASE_ID), col(Releases.OCID), col(column));
        return max_by(col(column), when(col(column).isNotNull(), publication));
    }
}
