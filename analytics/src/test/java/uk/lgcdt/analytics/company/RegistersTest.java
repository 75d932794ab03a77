package uk.lgcdt.analytics.company;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import uk.lgcdt.analytics.SparkTest;
import uk.lgcdt.analytics.register.RegisterContracts;

@SparkTest
class RegistersTest {

    private final SparkSession spark;

    RegistersTest(SparkSession spark) {
        this.spark = spark;
    }

    @Test
    void aContractInTwoRegistersIsOneAsTheLaterTells() {
        List<Row> contracts = RegisterContracts.of(received(
                        contract(1, "LC1", "2027-03-31"), contract(2, "LC1", "2028-03-31"), contract(2, "LC2", "soon")))
                .orderBy("reference")
                .collectAsList();

        assertThat(contracts).hasSize(2);
        assertThat(contracts.getFirst().getAs("ends_on").toString()).isEqualTo("2028-03-31");
        assertThat(contracts.get(1).<Object>getAs("ends_on")).isNull();
        assertThat(contracts.getFirst().getAs("total_gbp").toString()).isEqualTo("120000.00");
    }

    @Test
    void onlyCompaniesThatSellArePublishedWithTheDayOfTheirSnapshot() {
        Dataset<Row> companies = Companies.of(received(
                company(1, "98000037", "OLD NAME LTD", "01/02/2019"),
                company(2, "98000037", "NEW NAME LTD", "01/02/2019"),
                company(2, "98000074", "SELLS NOTHING LTD", "01/10/2026")));

        Row company = Companies.published(companies, suppliers("98000037")).first();

        assertThat(Companies.published(companies, suppliers("98000037")).count())
                .isOne();
        assertThat(company.<String>getAs("name")).isEqualTo("NEW NAME LTD");
        assertThat(company.getAs("incorporated_on").toString()).isEqualTo("2019-02-01");
        assertThat(company.getAs("snapshot_on").toString()).isEqualTo("2026-10-01");
    }

    @Test
    void entitiesAreNamedAndPersonsOnlyCounted() {
        Dataset<Row> ownership = Ownership.of(received(
                "{\"landed\":1,\"id\":\"s\",\"kind\":\"entity\",\"name\":\"FERN LTD\",\"company_number\":\"98000037\"}",
                "{\"landed\":1,\"id\":\"e\",\"kind\":\"entity\",\"name\":\"WOOD PLC\",\"company_number\":\"98000999\"}",
                "{\"id\":\"p\",\"kind\":\"person\"}",
                owned("o1", "\"entity\":\"e\",\"share_min\":\"50\",\"share_max\":\"75\""),
                owned("o2", "\"person\":\"p\""),
                owned("o3", "\"person\":\"unseen\""),
                owned("o4", "\"entity\":\"e\",\"ended\":true"),
                owned("o5", "\"landed\":1")));

        List<Row> owners = Ownership.published(ownership, suppliers("98000037"))
                .orderBy("kind")
                .collectAsList();

        assertThat(owners)
                .extracting(row -> row.<String>getAs("kind"))
                .containsExactly("entity", "persons", "unspecified");
        assertThat(owners).extracting(row -> row.<Integer>getAs("parties")).containsExactly(1, 2, 1);
        assertThat(owners.getFirst().<String>getAs("owner_name")).isEqualTo("WOOD PLC");
        assertThat(owners.getFirst().getAs("share_max").toString()).isEqualTo("75.000");
    }

    private static String contract(int landed, String reference, String end) {
        return """
                {"landed":%d,"position":"row 2","council":"E08000035","reference":"%s","title":"Grounds","supplier":"Fern",\
                "total_gbp":"120000.00","starts_on":"2024-04-01","ends_on":"%s"}""".formatted(landed, reference, end);
    }

    private static String company(int landed, String number, String name, String incorporated) {
        return """
                {"landed":%d,"position":"row 2","number":"%s","name":"%s","incorporated":"%s","sic":["81300"],"previous":[]}""".formatted(landed, number, name, incorporated);
    }

    private static String owned(String id, String more) {
        return """
                {"id":"%s","kind":"relationship","subject":"s","interests":["shareholding"],%s}""".formatted(id, more);
    }

    private Dataset<Row> received(String... lines) {
        return spark.createDataset(List.of(lines), Encoders.STRING()).toDF("value");
    }

    private Dataset<Row> suppliers(String... numbers) {
        return spark.createDataset(List.of(numbers), Encoders.STRING()).toDF("company_number");
    }
}
