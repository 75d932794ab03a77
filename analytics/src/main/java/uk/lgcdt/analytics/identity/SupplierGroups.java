package uk.lgcdt.analytics.identity;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.udf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import scala.collection.immutable.Seq;
import scala.jdk.javaapi.CollectionConverters;

/** Puts the nodes that are one supplier into one group, component by component; see {@link GuardedMerge}. */
public final class SupplierGroups {

    /** The least node of the group. */
    public static final String GROUP = "group_node";

    private static final String MEMBER = "member";

    private static final Seq<String> KEY =
            CollectionConverters.asScala(List.of(NamePairs.NODE)).toSeq();

    private SupplierGroups() {}

    /** Column of the groups at a limit. */
    static String at(double limit) {
        return GROUP + "_" + Double.toString(limit).replace('.', '_');
    }

    /** At one limit and without decisions: each node once with its {@link #GROUP}. */
    public static Dataset<Row> of(
            Dataset<Row> nodes, Dataset<Row> pairs, Broadcast<WordFrequencies> frequencies, double limit) {
        return of(nodes.select(NamePairs.NODE), pairs, frequencies, List.of(limit), Decisions.none())
                .withColumnRenamed(at(limit), GROUP);
    }

    /**
     * At several limits in one pass: what hangs together at the loosest is looked at once, and grouped at each limit.
     *
     * @param nodes rows of {@link NamePairs#NODE}, each once; what else they have is kept
     * @param pairs {@link NamePairs}
     * @param limits bits from which a pair is joined; see {@link IdentityRules}
     * @param decisions what people decided; the pairs that they join are among the pairs
     * @return each node once with its group {@link #at} each limit, which is itself where it is alone
     */
    static Dataset<Row> of(
            Dataset<Row> nodes,
            Dataset<Row> pairs,
            Broadcast<WordFrequencies> frequencies,
            List<Double> limits,
            Decisions decisions) {
        Column joinable = col(NamePairs.BITS).geq(Collections.min(limits));
        Column decided = decided(decisions).apply(col(NamePairs.ONE), col(NamePairs.OTHER));
        Dataset<Row> components = Components.of(pairs.where(joinable.or(decided)));
        List<Double> each = List.copyOf(limits);
        Dataset<Row> grouped = ofComponents(pairs, components)
                .groupByKey((MapFunction<Row, String>) row -> row.getString(0), Encoders.STRING())
                .flatMapGroups(
                        (FlatMapGroupsFunction<String, Row, Row>) (component, rows) ->
                                grouped(rows, new NameComparison(frequencies.value()), decisions, each),
                        Encoders.row(schema(limits)));
        List<Column> columns = new ArrayList<>(
                Arrays.stream(nodes.columns()).map(name -> col(name)).toList());
        limits.forEach(limit ->
                columns.add(coalesce(col(at(limit)), col(NamePairs.NODE)).as(at(limit))));
        return nodes.join(grouped.withColumnRenamed(MEMBER, NamePairs.NODE), KEY, "left")
                .select(columns.toArray(Column[]::new));
    }

    private static StructType schema(List<Double> limits) {
        StructType schema = new StructType().add(MEMBER, DataTypes.StringType, false);
        for (double limit : limits) {
            schema = schema.add(at(limit), DataTypes.StringType);
        }
        return schema;
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
            Iterator<Row> rows, NameComparison comparison, Decisions decisions, List<Double> limits) {
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
        SortedMap<String, @Nullable Object[]> groups = new TreeMap<>();
        for (int i = 0; i < limits.size(); i++) {
            int column = i + 1;
            GuardedMerge.of(pairs, comparison, decisions, limits.get(i))
                    .forEach((node, group) ->
                            groups.computeIfAbsent(node, found -> row(found, limits.size()))[column] = group);
        }
        return groups.values().stream().map(RowFactory::create).iterator();
    }

    private static @Nullable Object[] row(String node, int limits) {
        @Nullable Object[] row = new Object[limits + 1];
        row[0] = node;
        return row;
    }
}
