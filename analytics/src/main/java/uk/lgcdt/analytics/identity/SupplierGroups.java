package uk.lgcdt.analytics.identity;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.udf;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import scala.collection.immutable.Seq;
import scala.jdk.javaapi.CollectionConverters;

/** Puts the nodes that are one supplier into one group, component by component; see {@link GuardedMerge}. */
public final class SupplierGroups {

    /** The least node of the group. */
    public static final String GROUP = "group_node";

    private static final Seq<String> KEY =
            CollectionConverters.asScala(List.of(NamePairs.NODE)).toSeq();

    private static final StructType GROUPED =
            new StructType().add("member", DataTypes.StringType, false).add(GROUP, DataTypes.StringType, false);

    private SupplierGroups() {}

    /** Without decisions. */
    public static Dataset<Row> of(
            Dataset<Row> nodes, Dataset<Row> pairs, Broadcast<WordFrequencies> frequencies, double limit) {
        return of(nodes, pairs, frequencies, limit, Decisions.none());
    }

    /**
     * @param nodes rows of {@link NamePairs#NODE}, each once
     * @param pairs {@link NamePairs}
     * @param limit bits from which a pair is joined; see {@link IdentityRules}
     * @param decisions what people decided; the pairs that they join are among the pairs
     * @return each node once with its group, which is itself where it is alone
     */
    public static Dataset<Row> of(
            Dataset<Row> nodes,
            Dataset<Row> pairs,
            Broadcast<WordFrequencies> frequencies,
            double limit,
            Decisions decisions) {
        Dataset<Row> components = Components.of(pairs.where(
                col(NamePairs.BITS).geq(limit).or(decided(decisions).apply(col(NamePairs.ONE), col(NamePairs.OTHER)))));
        Dataset<Row> grouped = ofComponents(pairs, components)
                .groupByKey((MapFunction<Row, String>) row -> row.getString(0), Encoders.STRING())
                .flatMapGroups(
                        (FlatMapGroupsFunction<String, Row, Row>) (component, rows) ->
                                grouped(rows, new NameComparison(frequencies.value()), decisions, limit),
                        Encoders.row(GROUPED));
        return nodes.select(NamePairs.NODE)
                .join(grouped.withColumnRenamed("member", NamePairs.NODE), KEY, "left")
                .select(
                        col(NamePairs.NODE),
                        coalesce(col(GROUP), col(NamePairs.NODE)).as(GROUP));
    }

    /** Each pair under the component of either node: a doubtful one is a rival claim to both. */
    private static Dataset<Row> ofComponents(Dataset<Row> pairs, Dataset<Row> components) {
        return under(pairs, components, NamePairs.ONE)
                .union(under(pairs, components, NamePairs.OTHER))
                .distinct();
    }

    private static Dataset<Row> under(Dataset<Row> pairs, Dataset<Row> components, String side) {
        return pairs.join(components.withColumnRenamed(NamePairs.NODE, side), side)
                .select(
                        Components.COMPONENT,
                        NamePairs.ONE,
                        NamePairs.ONE_NAME,
                        NamePairs.OTHER,
                        NamePairs.OTHER_NAME,
                        NamePairs.BITS,
                        NamePairs.SAME);
    }

    private static UserDefinedFunction decided(Decisions decisions) {
        return udf((UDF2<String, String, Boolean>) decisions::areTogether, DataTypes.BooleanType);
    }

    private static Iterator<Row> grouped(
            Iterator<Row> rows, NameComparison comparison, Decisions decisions, double limit) {
        List<GuardedMerge.Pair> pairs = new ArrayList<>();
        while (rows.hasNext()) {
            Row row = rows.next();
            pairs.add(new GuardedMerge.Pair(
                    row.getString(1),
                    NameReader.read(row.getString(2)).orElseThrow(),
                    row.getString(3),
                    NameReader.read(row.getString(4)).orElseThrow(),
                    row.getDouble(5),
                    row.getBoolean(6)));
        }
        return GuardedMerge.of(pairs, comparison, decisions, limit).entrySet().stream()
                .map(found -> RowFactory.create(found.getKey(), found.getValue()))
                .iterator();
    }
}
