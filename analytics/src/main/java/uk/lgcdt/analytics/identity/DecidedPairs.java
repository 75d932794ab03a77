package uk.lgcdt.analytics.identity;

import static org.apache.spark.sql.functions.col;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** The pairs that decisions join, weighed like any other, whether or not blocking has brought them together. */
final class DecidedPairs {

    private DecidedPairs() {}

    /** Rows as {@link NamePairs} has them; only the names of nodes that were decided about come to the driver. */
    static Dataset<Row> of(SparkSession spark, Dataset<Row> names, WordFrequencies frequencies, Decisions decisions) {
        Map<String, List<String>> present = names
                .where(col(NamePairs.NODE).isInCollection(decisions.nodes()))
                .select(NamePairs.NODE, NamePairs.NAME)
                .distinct()
                .collectAsList()
                .stream()
                .filter(row -> NameReader.read(row.getString(1)).isPresent())
                .collect(Collectors.groupingBy(
                        row -> row.getString(0),
                        TreeMap::new,
                        Collectors.mapping(row -> row.getString(1), Collectors.toList())));
        List<Row> pairs = decisions.links(present.keySet()).stream()
                .map(link -> best(link, present, new NameComparison(frequencies)))
                .toList();
        return spark.createDataset(pairs, Encoders.row(NamePairs.PAIRS));
    }

    private static Row best(Decisions.Link link, Map<String, List<String>> names, NameComparison comparison) {
        return names.getOrDefault(link.one(), List.of()).stream()
                .flatMap(one -> names.getOrDefault(link.other(), List.of()).stream()
                        .map(other -> NamePairs.pair(link.one(), one, link.other(), other, comparison)))
                .flatMap(Optional::stream)
                .max(Comparator.<Row>comparingDouble(row -> row.getDouble(4))
                        .thenComparing(row -> row.getString(1))
                        .thenComparing(row -> row.getString(3)))
                .orElseThrow();
    }
}
