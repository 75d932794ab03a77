package uk.lgcdt.analytics.market;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.array_position;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.element_at;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.transform;
import static org.apache.spark.sql.functions.when;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import uk.lgcdt.analytics.servicesystem.Purchase;
import uk.lgcdt.analytics.servicesystem.RecognisedSystem;
import uk.lgcdt.analytics.servicesystem.SystemRecogniser;
import uk.lgcdt.infra.reference.ServiceSystem;
import uk.lgcdt.infra.reference.ServiceSystems;

/**
 * The kinds of systems that awards buy: recognised while a process is compiled, set right by people's decisions, and
 * markets beside those of CPV from then on.
 */
public final class AwardSystems {

    /** What goes before a system's key where it stands among markets. */
    public static final String PREFIX = "system:";

    public static final String SYSTEM = "system";

    /** Percent; 100 where a person decided. */
    public static final String CONFIDENCE = "confidence";

    /** What spoke for it, strongest first; {@code decision:} and its number where a person decided. */
    public static final String EVIDENCE = "evidence";

    /** Number of a decision, in rows of {@link #noDecisions}. */
    public static final String DECISION_ID = "decision_id";

    private static final StructType SCHEMA = new StructType()
            .add(SYSTEM, DataTypes.StringType)
            .add(CONFIDENCE, DataTypes.IntegerType)
            .add(EVIDENCE, DataTypes.createArrayType(DataTypes.StringType));

    static final ArrayType TYPE = DataTypes.createArrayType(SCHEMA, false);

    static final String DECISION = "decision:";
    private static final String DECIDED = "decided_system";
    private static final int SURE = 100;

    private AwardSystems() {}

    /** What is recognised in a purchase, as a cell of {@link AwardLines#SYSTEMS}. */
    static Row[] of(Purchase purchase) {
        return SystemRecogniser.shared().recognise(purchase).stream()
                .map(AwardSystems::toRow)
                .toArray(Row[]::new);
    }

    /**
     * Puts what people decided in place of what was recognised, and the systems among the markets.
     *
     * @param decisions those in force, one for an award at most: as {@link #noDecisions}; without a system where the award
     *     buys none
     */
    public static Dataset<Row> decided(Dataset<Row> awardLines, Dataset<Row> decisions) {
        Dataset<Row> small = broadcast(decisions.withColumnRenamed(SYSTEM, DECIDED));
        Column evidence = array(concat(lit(DECISION), col(DECISION_ID).cast("string")));
        Column system = struct(col(DECIDED).as(SYSTEM), lit(SURE).as(CONFIDENCE), evidence.as(EVIDENCE));
        Column decided = when(col(DECIDED).isNull(), array().cast(TYPE))
                .otherwise(array(system).cast(TYPE));
        return awardLines
                .join(small, new String[] {AwardLines.OCID, AwardLines.AWARD_ID}, "left")
                .withColumn(
                        AwardLines.SYSTEMS,
                        when(col(DECISION_ID).isNull(), col(AwardLines.SYSTEMS)).otherwise(decided))
                .drop(DECIDED, DECISION_ID)
                .transform(AwardSystems::asMarkets);
    }

    /** The published table {@code award_line_system} without its run. */
    public static Dataset<Row> published(Dataset<Row> awardLines) {
        return awardLines
                .where(col(AwardLines.ORDINAL).equalTo(1))
                .select(
                        col(AwardLines.OCID),
                        col(AwardLines.AWARD_ID),
                        explode(col(AwardLines.SYSTEMS)).as("one"))
                .select(
                        col(AwardLines.OCID),
                        col(AwardLines.AWARD_ID),
                        col("one." + SYSTEM),
                        col("one." + CONFIDENCE),
                        col("one." + EVIDENCE));
    }

    /** Where nobody can have decided anything. */
    public static Dataset<Row> noDecisions(SparkSession spark) {
        StructType schema = new StructType()
                .add(AwardLines.OCID, DataTypes.StringType)
                .add(AwardLines.AWARD_ID, DataTypes.StringType)
                .add(SYSTEM, DataTypes.StringType)
                .add(DECISION_ID, DataTypes.LongType);
        return spark.createDataFrame(List.<Row>of(), schema);
    }

    /** The place of a system in the table, from 1, where it stands among markets. */
    static Column place(Column market) {
        return array_position(Places.MARKETS, market).cast("int");
    }

    static Column atPlace(Column place) {
        return element_at(Places.MARKETS, coalesce(place, lit(1)));
    }

    /** Markets of a table's systems, in its order. */
    private static final class Places {

        private static final Column MARKETS = lit(ServiceSystems.load().list().stream()
                .map(ServiceSystem::key)
                .map(PREFIX::concat)
                .toArray(String[]::new));
    }

    private static Dataset<Row> asMarkets(Dataset<Row> awardLines) {
        Column systems = transform(col(AwardLines.SYSTEMS), one -> concat(lit(PREFIX), one.getField(SYSTEM)));
        return awardLines.withColumn(AwardLines.MARKETS, concat(col(AwardLines.MARKETS), systems));
    }

    private static Row toRow(RecognisedSystem recognised) {
        return RowFactory.create(
                recognised.system(),
                recognised.confidence(),
                recognised.evidence().toArray(String[]::new));
    }
}
