package uk.lgcdt.analytics.company;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.array_append;
import static org.apache.spark.sql.functions.array_contains;
import static org.apache.spark.sql.functions.array_min;
import static org.apache.spark.sql.functions.array_position;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.slice;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.when;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import scala.reflect.ClassTag$;

/**
 * Goes from each company to its parent as long as any has one; a ring of companies is called after its first number. A few
 * parents go to every worker, and a company climbs in one go; of many, all companies climb step by step.
 */
final class CompanyHeads {

    static final String HEAD = "head";
    static final String HEAD_NAME = "head_name";

    /** The companies from the first to the head. */
    static final String PATH = "path";

    static final String OWNER = "owner";
    static final String OWNER_NAME = "owner_name";

    /** Parents; some 50 MB in the memory of each worker. */
    private static final long FEW = 100_000;

    /** Longer chains of companies exist nowhere but in mistakes. */
    private static final int LONGEST_CHAIN = 20;

    private static final String NUMBER = Ownership.COMPANY_NUMBER;
    private static final String CLIMBED = "climbed";
    private static final String MOVED = "moved";

    private static final StructType FOUND = new StructType()
            .add(HEAD, DataTypes.StringType, false)
            .add(HEAD_NAME, DataTypes.StringType)
            .add(PATH, DataTypes.createArrayType(DataTypes.StringType, false), false);

    private CompanyHeads() {}

    /**
     * @param companies company numbers, each once
     * @param parents rows of {@link #HEAD}, a company's number, {@link #OWNER} and {@link #OWNER_NAME}, each company once
     */
    static Dataset<Row> of(Dataset<Row> companies, Dataset<Row> parents) {
        Dataset<Row> known = parents.localCheckpoint();
        return known.count() <= FEW ? atOnce(companies, known) : stepByStep(companies, known);
    }

    private record Parent(String owner, @Nullable String name) implements Serializable {}

    static Dataset<Row> atOnce(Dataset<Row> companies, Dataset<Row> parents) {
        Map<String, Parent> above = new HashMap<>();
        for (Row row : parents.select(HEAD, OWNER, OWNER_NAME).collectAsList()) {
            above.put(row.getString(0), new Parent(row.getString(1), row.getString(2)));
        }
        Broadcast<Map<String, Parent>> sent =
                companies.sparkSession().sparkContext().broadcast(above, ClassTag$.MODULE$.apply(Map.class));
        var climb = udf((UDF1<String, Row>) number -> climbed(number, sent.value()), FOUND);
        return companies
                .select(col(NUMBER), climb.apply(col(NUMBER)).as(CLIMBED))
                .select(NUMBER, CLIMBED + ".*");
    }

    private static Row climbed(String number, Map<String, Parent> parents) {
        List<String> path = new ArrayList<>(List.of(number));
        @Nullable String name = null;
        for (int step = 0; step < LONGEST_CHAIN; step++) {
            Parent parent = parents.get(path.getLast());
            if (parent == null) {
                break;
            }
            if (path.contains(parent.owner())) {
                List<String> ring = path.subList(path.indexOf(parent.owner()), path.size());
                return RowFactory.create(Collections.min(ring), null, path.toArray(String[]::new));
            }
            path.add(parent.owner());
            name = parent.name();
        }
        return RowFactory.create(path.getLast(), name, path.toArray(String[]::new));
    }

    static Dataset<Row> stepByStep(Dataset<Row> companies, Dataset<Row> parents) {
        Dataset<Row> heads = companies.select(
                col(NUMBER),
                col(NUMBER).as(HEAD),
                lit(null).cast("string").as(HEAD_NAME),
                array(col(NUMBER)).as(PATH),
                lit(true).as(MOVED));
        for (int step = 0; step < LONGEST_CHAIN && !heads.where(MOVED).isEmpty(); step++) {
            heads = step(heads, parents).localCheckpoint();
        }
        return heads.drop(MOVED);
    }

    private static Dataset<Row> step(Dataset<Row> heads, Dataset<Row> parents) {
        Column found = col(MOVED).and(col(OWNER).isNotNull());
        Column ring = found.and(array_contains(col(PATH), col(OWNER)));
        Column up = found.and(not(ring));
        Column from = array_position(col(PATH), col(OWNER)).cast("int");
        Column first = array_min(slice(col(PATH), from, size(col(PATH))));
        return heads.join(parents, new String[] {HEAD}, "left")
                .select(
                        col(NUMBER),
                        when(up, col(OWNER))
                                .when(ring, first)
                                .otherwise(col(HEAD))
                                .as(HEAD),
                        when(up, col(OWNER_NAME))
                                .when(ring, lit(null).cast("string"))
                                .otherwise(col(HEAD_NAME))
                                .as(HEAD_NAME),
                        when(up, array_append(col(PATH), col(OWNER)))
                                .otherwise(col(PATH))
                                .as(PATH),
                        coalesce(up, lit(false)).as(MOVED));
    }
}
