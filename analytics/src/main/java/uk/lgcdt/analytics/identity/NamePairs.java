package uk.lgcdt.analytics.identity;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.max_by;
import static org.apache.spark.sql.functions.struct;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.util.LongAccumulator;

/**
 * Compares names block by block and keeps the pairs that are, or may be, one supplier.
 *
 * <p>A name is read once for each of its blocks and never leaves it, so that memory is bounded by the largest block.
 */
public final class NamePairs {

    /** The id under which a name, or an entry of a register, is known before names are compared. */
    public static final String NODE = "node";

    public static final String NAME = "name";

    /** How many award lines and payments have the name; the heavier ones lead a group. */
    public static final String ROWS = "rows";

    public static final String ONE = "one";
    public static final String ONE_NAME = "one_name";
    public static final String OTHER = "other";
    public static final String OTHER_NAME = "other_name";

    /** Sum of the evidence; see {@link NameComparison}. */
    public static final String BITS = "bits";

    /** Whether the two have the same words in the same order. */
    public static final String SAME = "same_words";

    private static final StructType BLOCKED = new StructType()
            .add("key", DataTypes.StringType, false)
            .add(NODE, DataTypes.StringType, false)
            .add(NAME, DataTypes.StringType, false);

    static final StructType PAIRS = new StructType()
            .add(ONE, DataTypes.StringType, false)
            .add(ONE_NAME, DataTypes.StringType, false)
            .add(OTHER, DataTypes.StringType, false)
            .add(OTHER_NAME, DataTypes.StringType, false)
            .add(BITS, DataTypes.DoubleType, false)
            .add(SAME, DataTypes.BooleanType, false);

    private static final int TOKENS_OF_NAME = 40;

    private NamePairs() {}

    /** In how many of the names each word occurs; one row for each word comes to the driver, not one for each name. */
    public static WordFrequencies frequencies(Dataset<Row> names) {
        Dataset<String> written = names.select(NAME).distinct().as(Encoders.STRING());
        Map<String, Integer> counts = new HashMap<>();
        long total = written.count();
        for (Iterator<Row> rows = written.flatMap((FlatMapFunction<String, String>) NamePairs::words, Encoders.STRING())
                        .groupBy("value")
                        .count()
                        .where(col("count").gt(1))
                        .toLocalIterator();
                rows.hasNext(); ) {
            Row row = rows.next();
            counts.put(row.getString(0), (int) Math.min(row.getLong(1), Integer.MAX_VALUE));
        }
        return new WordFrequencies(counts, total);
    }

    /**
     * The pairs of nodes above the limit of doubt, each once with its best pair of names, the lesser id first.
     *
     * @param names rows of {@link #NODE} and {@link #NAME}, each pair once
     * @param compared counts the comparisons made
     */
    public static Dataset<Row> of(
            Dataset<Row> names, Broadcast<WordFrequencies> frequencies, LongAccumulator compared) {
        Dataset<Row> blocked = names.select(NODE, NAME)
                .flatMap((FlatMapFunction<Row, Row>) row -> blocked(row, frequencies.value()), Encoders.row(BLOCKED));
        return blocked.groupByKey((MapFunction<Row, String>) row -> row.getString(0), Encoders.STRING())
                .flatMapGroups(
                        (FlatMapGroupsFunction<String, Row, Row>)
                                (key, rows) -> pairs(key, rows, frequencies.value(), compared),
                        Encoders.row(PAIRS))
                .groupBy(ONE, OTHER)
                .agg(max_by(
                                struct(col(ONE_NAME), col(OTHER_NAME), col(BITS), col(SAME)),
                                struct(col(BITS), col(ONE_NAME), col(OTHER_NAME)))
                        .as("best"))
                .select(
                        col(ONE),
                        col("best." + ONE_NAME),
                        col(OTHER),
                        col("best." + OTHER_NAME),
                        col("best." + BITS),
                        col("best." + SAME));
    }

    private static Iterator<String> words(String name) {
        return NameReader.read(name)
                .map(read -> new HashSet<>(read.words()).iterator())
                .orElseGet(Collections::emptyIterator);
    }

    private static Iterator<Row> blocked(Row row, WordFrequencies frequencies) {
        Optional<SupplierName> name =
                NameReader.read(row.getString(1)).filter(read -> read.words().size() <= TOKENS_OF_NAME);
        return name.map(read -> BlockingKeys.of(read, frequencies).stream()
                        .map(key -> RowFactory.create(key, row.getString(0), row.getString(1)))
                        .iterator())
                .orElseGet(Collections::emptyIterator);
    }

    private record Read(String node, String written, SupplierName name) {}

    private static Iterator<Row> pairs(
            String key, Iterator<Row> rows, WordFrequencies frequencies, LongAccumulator compared) {
        List<Read> names = new ArrayList<>();
        while (rows.hasNext()) {
            Row row = rows.next();
            NameReader.read(row.getString(2))
                    .ifPresent(name -> names.add(new Read(row.getString(1), row.getString(2), name)));
            if (names.size() > IdentityRules.LARGEST_BLOCK) {
                return Collections.emptyIterator();
            }
        }
        NameComparison comparison = new NameComparison(frequencies);
        List<Row> pairs = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            for (int j = i + 1; j < names.size(); j++) {
                pair(names.get(i), names.get(j), comparison).ifPresent(pairs::add);
            }
        }
        compared.add((long) names.size() * (names.size() - 1) / 2);
        return pairs.iterator();
    }

    private static Optional<Row> pair(Read a, Read b, NameComparison comparison) {
        int order = a.node().compareTo(b.node());
        if (order == 0) {
            return Optional.empty();
        }
        double bits = comparison.bits(a.name(), b.name());
        if (bits < IdentityRules.DOUBTFUL) {
            return Optional.empty();
        }
        return Optional.of(order < 0 ? row(a, b, bits) : row(b, a, bits));
    }

    private static Row row(Read one, Read other, double bits) {
        return RowFactory.create(
                one.node(),
                one.written(),
                other.node(),
                other.written(),
                bits,
                one.name().joined().equals(other.name().joined()));
    }

    /** A pair however little it weighs; empty where one of the names has no letter or digit. */
    static Optional<Row> pair(String one, String oneName, String other, String otherName, NameComparison comparison) {
        return NameReader.read(oneName)
                .flatMap(here -> NameReader.read(otherName)
                        .map(there -> row(
                                new Read(one, oneName, here),
                                new Read(other, otherName, there),
                                comparison.bits(here, there))));
    }
}
