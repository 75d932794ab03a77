package uk.lgcdt.analytics.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import uk.lgcdt.analytics.identity.Decisions;
import uk.lgcdt.analytics.identity.SupplierResolution;

/**
 * Made-up names with buyers, regions and postcodes, resolved as a refresh does it, at three limits: each supplier has a home
 * council, region and address; a third of its names are of another council, a fifth give another address or none.
 */
final class NamesWithCircumstances {

    private static final int COUNCILS = 300;
    private static final int REGIONS = 12;
    private static final int ADDRESSES = 100_000;

    private static final StructType NAMES = new StructType()
            .add("node", "string")
            .add("name", "string")
            .add("rows", "long")
            .add("awarded_pence", "decimal(20,0)")
            .add("paid_pence", "decimal(20,0)")
            .add("signs", "array<string>");

    private NamesWithCircumstances() {}

    /**
     * @param suppliers by name, its supplier
     * @return by name, its group
     */
    static Map<String, String> resolve(SparkSession spark, List<String> names, Map<String, Integer> suppliers) {
        Random random = new Random(11);
        List<Row> rows = new ArrayList<>();
        for (String name : names) {
            rows.add(RowFactory.create(name, name, 1L, null, null, signs(suppliers.getOrDefault(name, 0), random)));
        }
        Dataset<Row> given = spark.createDataFrame(rows, NAMES).repartition(8);
        Map<String, String> groups = new TreeMap<>();
        new SupplierResolution(spark, given, Decisions.none())
                .ids(SupplierResolution.nothingBefore(spark))
                .collectAsList()
                .forEach(row -> groups.put(row.getString(0), row.getString(1)));
        return groups;
    }

    private static String[] signs(int supplier, Random random) {
        List<String> signs = new ArrayList<>();
        boolean home = random.nextInt(3) > 0;
        signs.add("buyer:" + (home ? supplier * 31 % COUNCILS : random.nextInt(COUNCILS)));
        signs.add("region:" + supplier * 31 % REGIONS);
        if (random.nextInt(5) > 0) {
            signs.add("postcode:" + (supplier * 17L % ADDRESSES));
        } else if (random.nextBoolean()) {
            signs.add("postcode:" + random.nextInt(ADDRESSES));
        }
        return signs.toArray(String[]::new);
    }
}
