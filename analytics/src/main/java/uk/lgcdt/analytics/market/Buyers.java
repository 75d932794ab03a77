package uk.lgcdt.analytics.market;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
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
 */
public final class Buyers {

    public static final String BUYER_ID = "buyer_id";
    public static final String NAME = "name";

    /** ONS (GSS) code of the council; null where the buyer is none. */
    public static final String COUNCIL_CODE = "council_code";

    public static final String REGION_CODE = "region_code";

    private static final StructType NAMED = new StructType()
            .add(BUYER_ID, DataTypes.StringType, false)
            .add(NAME, DataTypes.StringType, false)
            .add(COUNCIL_CODE, DataTypes.StringType)
            .add(REGION_CODE, DataTypes.StringType);

    private static final Seq<String> KEY =
            CollectionConverters.asScala(List.of(BUYER_ID)).toSeq();

    private static final String CONTRACTS = "contracts";

    private Buyers() {}

    public static Dataset<Row> of(Dataset<Row> releases, Dataset<Row> awardLines) {
        return releases.transform(Buyers::named)
                .join(contracts(awardLines), KEY, "left")
                .withColumn(CONTRACTS, coalesce(col(CONTRACTS), lit(0)));
    }

    private static Dataset<Row> named(Dataset<Row> releases) {
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
                return recognised(buyer, councils.find(buyer.getString(1)));
            }
        };
    }

    private static Row recognised(Row buyer, Optional<Council> council) {
        return RowBuilder.of(NAMED)
                .set(BUYER_ID, buyer.getString(0))
                .set(NAME, buyer.getString(1))
                .set(COUNCIL_CODE, council.map(Council::code).orElse(null))
                .set(REGION_CODE, council.map(Council::regionCode).orElse(buyer.getString(2)))
                .toRow();
    }

    private static Column latest(String column) {
        Column publication =
                struct(col(Releases.PUBLISHED_AT), col(Releases.RELEASE_ID), col(Releases.OCID), col(column));
        return max_by(col(column), when(col(column).isNotNull(), publication));
    }
}
