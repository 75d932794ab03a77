package uk.lgcdt.analytics.refresh;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import uk.lgcdt.analytics.SparkTest;

@SparkTest
class PublishedTablesTest {

    private final SparkSession spark;

    PublishedTablesTest(SparkSession spark) {
        this.spark = spark;
    }

    @Test
    void textsArePublishedWithoutTheCharacterThatPostgresqlCannotStore() {
        Row row = PublishedTables.storable(spark.sql("""
                        select concat('Gro', char(256), 'unds') as title, array('a', concat('b', char(256)), null) as names,
                               cast(null as string) as nothing, 7 as number, array('c') as codes""")).first();

        assertThat(row.<String>getAs("title")).isEqualTo("Grounds");
        assertThat(row.getList(1)).hasToString("[a, b, null]");
        assertThat(row.isNullAt(2)).isTrue();
        assertThat(row.<Integer>getAs("number")).isEqualTo(7);
        assertThat(row.getList(4)).hasToString("[c]");
    }
}
