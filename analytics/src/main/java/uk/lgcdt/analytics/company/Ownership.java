package uk.lgcdt.analytics.company;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.array_distinct;
import static org.apache.spark.sql.functions.array_sort;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.flatten;
import static org.apache.spark.sql.functions.from_json;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.max_by;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.substring;
import static org.apache.spark.sql.functions.when;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import scala.jdk.javaapi.CollectionConverters;

/**
 * Who owns or controls companies, put together from beneficial ownership statements: one row for each statement that
 * still holds. Of persons nothing is kept but that there is one.
 */
public final class Ownership {

    public static final String COMPANY_NUMBER = "company_number";
    /** Characters; an index of PostgreSQL takes no more than some 2,600 bytes. */
    private static final int LONGEST_KEY = 500;

    private static final String KIND = "kind";
    private static final String PARTY = "party";

    private static final StructType RECEIVED = new StructType()
            .add("landed", DataTypes.LongType)
            .add("position", DataTypes.StringType)
            .add("id", DataTypes.StringType)
            .add("kind", DataTypes.StringType)
            .add("name", DataTypes.StringType)
            .add("company_number", DataTypes.StringType)
            .add("stated_on", DataTypes.StringType)
            .add("subject", DataTypes.StringType)
            .add("entity", DataTypes.StringType)
            .add("person", DataTypes.StringType)
            .add("interests", DataTypes.createArrayType(DataTypes.StringType))
            .add("ended", DataTypes.BooleanType)
            .add("share_min", DataTypes.StringType)
            .add("share_max", DataTypes.StringType);

    private Ownership() {}

    /** Reads received lines (column {@code value}, one JSON object each). */
    public static Dataset<Row> of(Dataset<Row> received) {
        Dataset<Row> statements =
                received.select(from_json(col("value"), RECEIVED).as("line")).select("line.*");
        Dataset<Row> entities = statements
                .where(col(KIND).equalTo("entity"))
                .groupBy("id")
                .agg(
                        max_by(col("name"), col("landed")).as("entity_name"),
                        max_by(col(COMPANY_NUMBER), col("landed")).as("entity_number"));
        Dataset<Row> persons = statements
                .where(col(KIND).equalTo("person"))
                .groupBy("id")
                .agg(lit(true).as("is_person"));
        return relationships(statements)
                .join(
                        entities.select(
                                col("id").as("subject"), col("entity_number").as(COMPANY_NUMBER)),
                        "subject")
                .join(
                        entities.select(
                                col("id").as(PARTY),
                                col("entity_name").as("owner_name"),
                                col("entity_number").as("owner_company_number"),
                                lit(true).as("is_entity")),
                        CollectionConverters.asScala(List.of(PARTY)).toSeq(),
                        "left")
                .join(
                        persons.withColumnRenamed("id", PARTY),
                        CollectionConverters.asScala(List.of(PARTY)).toSeq(),
                        "left")
                .where(col(COMPANY_NUMBER).isNotNull())
                .withColumn(
                        KIND,
                        when(col("is_entity"), "entity")
                                .when(col("is_person").or(col("names_person")), "persons")
                                .otherwise("unspecified"))
                .drop("subject", PARTY, "is_entity", "is_person", "names_person");
    }

    /** The owners of companies that occur as suppliers: each entity by itself, persons and unnamed parties as numbers. */
    public static Dataset<Row> published(Dataset<Row> ownership, Dataset<Row> suppliers) {
        Dataset<Row> sold = suppliers
                .select(COMPANY_NUMBER)
                .where(col(COMPANY_NUMBER).isNotNull())
                .distinct();
        var entity = col(KIND).equalTo("entity");
        return ownership
                .join(sold, COMPANY_NUMBER)
                .withColumn(
                        "owner_key",
                        when(
                                        entity,
                                        substring(
                                                coalesce(
                                                        col("owner_company_number"),
                                                        col("owner_name"),
                                                        col("statement_id")),
                                                1,
                                                LONGEST_KEY))
                                .otherwise(col(KIND)))
                .groupBy(COMPANY_NUMBER, "owner_key", KIND)
                .agg(
                        max("owner_name").as("owner_name"),
                        max("owner_company_number").as("owner_company_number"),
                        array_sort(array_distinct(flatten(collect_list("interests"))))
                                .as("interests"),
                        max(when(entity, col("share_min"))).as("share_min"),
                        max(when(entity, col("share_max"))).as("share_max"),
                        max("stated_on").as("stated_on"),
                        when(entity, lit(1))
                                .otherwise(count(lit(1)).cast("int"))
                                .as("parties"));
    }

    private static Dataset<Row> relationships(Dataset<Row> statements) {
        return statements
                .where(col(KIND).equalTo("relationship").and(not(coalesce(col("ended"), lit(false)))))
                .select(
                        col("id").as("statement_id"),
                        col("subject"),
                        coalesce(col("entity"), col("person")).as(PARTY),
                        col("person").isNotNull().as("names_person"),
                        coalesce(col("interests"), array().cast("array<string>"))
                                .as("interests"),
                        expr("try_cast(stated_on as date)").as("stated_on"),
                        expr("try_cast(share_min as decimal(6,3))").as("share_min"),
                        expr("try_cast(share_max as decimal(6,3))").as("share_max"),
                        col("landed").as("landed_file_id"),
                        col("position"))
                .dropDuplicates(new String[] {"statement_id"});
    }
}
