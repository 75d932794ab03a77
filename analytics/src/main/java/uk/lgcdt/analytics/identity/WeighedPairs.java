package uk.lgcdt.analytics.identity;

import static org.apache.spark.sql.functions.array_join;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.udf;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF4;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import scala.reflect.ClassTag$;

/** Adds to pairs of names what speaks for and against them besides words; only pairs whose names may be one are looked at. */
final class WeighedPairs {

    /** The pieces of {@link Circumstances} as a JSON list. */
    static final String PIECES = "circumstances";

    private static final String NOTHING = "[]";
    private static final String BETWEEN = "\n";
    private static final String FOUND = "found";
    private static final String ONE_SIGNS = "one_signs";
    private static final String OTHER_SIGNS = "other_signs";

    private static final StructType WEIGHED =
            new StructType().add(NamePairs.BITS, DataTypes.DoubleType, false).add(PIECES, DataTypes.StringType, false);

    private WeighedPairs() {}

    /**
     * Adds the bits of {@link Circumstances} to {@link NamePairs#BITS}, and {@link #PIECES}.
     *
     * @param names {@link SupplierNames}
     * @param pairs {@link NamePairs}
     */
    static Dataset<Row> of(SparkSession spark, Dataset<Row> names, Dataset<Row> pairs) {
        Dataset<Row> signs = names.groupBy(NamePairs.NODE)
                .agg(SupplierSigns.together(SupplierNames.SIGNS).as(SupplierNames.SIGNS))
                .localCheckpoint();
        SignFrequencies frequencies = SignFrequencies.of(signs);
        if (frequencies.isEmpty()) {
            return pairs.withColumn(PIECES, lit(NOTHING));
        }
        Dataset<Row> written = signs.select(
                col(NamePairs.NODE),
                array_join(col(SupplierNames.SIGNS), BETWEEN).as(SupplierNames.SIGNS));
        UserDefinedFunction weigh =
                weighing(spark.sparkContext().broadcast(frequencies, ClassTag$.MODULE$.apply(SignFrequencies.class)));
        return side(side(pairs, written, NamePairs.ONE, ONE_SIGNS), written, NamePairs.OTHER, OTHER_SIGNS)
                .withColumn(
                        FOUND,
                        weigh.apply(
                                col(ONE_SIGNS), col(OTHER_SIGNS), col(NamePairs.ONE_NAME), col(NamePairs.OTHER_NAME)))
                .withColumn(
                        NamePairs.BITS, col(NamePairs.BITS).plus(coalesce(col(FOUND + "." + NamePairs.BITS), lit(0))))
                .withColumn(PIECES, coalesce(col(FOUND + "." + PIECES), lit(NOTHING)))
                .drop(FOUND, ONE_SIGNS, OTHER_SIGNS);
    }

    private static Dataset<Row> side(Dataset<Row> pairs, Dataset<Row> signs, String side, String column) {
        return pairs.join(
                signs.select(
                        col(NamePairs.NODE).as(side), col(SupplierNames.SIGNS).as(column)),
                new String[] {side},
                "left");
    }

    private static UserDefinedFunction weighing(Broadcast<SignFrequencies> frequencies) {
        return udf(
                (UDF4<@Nullable String, @Nullable String, String, String, Row>) (one, other, oneName, otherName) -> {
                    List<Weight> weights = new Circumstances(frequencies.value())
                            .weigh(signs(one), signs(other), isPerson(oneName) || isPerson(otherName));
                    return RowFactory.create(NameComparison.sum(weights), Evidence.json(weights));
                },
                WEIGHED);
    }

    private static Set<String> signs(@Nullable String written) {
        return written == null || written.isEmpty()
                ? Set.of()
                : new TreeSet<>(Arrays.asList(written.split(BETWEEN, -1)));
    }

    private static boolean isPerson(String name) {
        return NameReader.read(name).filter(SupplierName::person).isPresent();
    }
}
