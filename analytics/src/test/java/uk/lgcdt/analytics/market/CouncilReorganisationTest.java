package uk.lgcdt.analytics.market;

import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import uk.lgcdt.analytics.SparkTest;
import uk.lgcdt.analytics.dependency.Dependencies;
import uk.lgcdt.analytics.identity.SupplierResolution;
import uk.lgcdt.analytics.notice.Releases;

/** What councils bought that are no more counts for those that followed; each notice keeps the name it has. */
@SparkTest
class CouncilReorganisationTest {

    private static final String SUCCESSOR = "GB-PPON-PBCD-1234-FGHJ";

    private final SparkSession spark;

    CouncilReorganisationTest(SparkSession spark) {
        this.spark = spark;
    }

    @Test
    void whatAnAbolishedCouncilBoughtCountsForItsSuccessor() {
        Dataset<Row> lines = lines(
                bought(1, "Craven District Council", "", 100),
                bought(2, "North Yorkshire Council", identifier(SUCCESSOR), 300),
                bought(3, "The North Yorkshire County Council", "", 50));

        assertThat(MarketBuyers.of(lines).where("market = '48'").collectAsList())
                .singleElement()
                .satisfies(buyer -> {
                    assertThat(buyer.<String>getAs("buyer_id")).isEqualTo(SUCCESSOR);
                    assertThat(buyer.<Integer>getAs("contracts")).isEqualTo(3);
                    assertThat(buyer.<java.math.BigDecimal>getAs("awarded_gbp")).isEqualByComparingTo("450");
                });
        assertThat(Dependencies.of(lines).collectAsList())
                .singleElement()
                .satisfies(pair -> assertThat(pair.<String>getAs("buyer_id")).isEqualTo(SUCCESSOR));
        assertThat(lines.select(AwardLines.BUYER_NAME).as(Encoders.STRING()).collectAsList())
                .as("what was bought under which name stays visible")
                .contains("Craven District Council", "The North Yorkshire County Council");
    }

    @Test
    void theOtherNamesStayAsBuyersWithoutContractsThatSayWhereTheyCount() {
        Dataset<Row> releases = releases(
                bought(1, "Craven District Council", "", 100),
                bought(2, "North Yorkshire Council", "", 300),
                bought(3, "Isles of Scilly Council", "", 50));
        Dataset<Row> named = Buyers.named(releases);

        Dataset<Row> buyers = Buyers.of(named, lines(releases, named));

        assertThat(buyers.collectAsList()).hasSize(3);
        Row craven =
                buyers.where(col("name").equalTo("Craven District Council")).first();
        Row successor =
                buyers.where(col("name").equalTo("North Yorkshire Council")).first();
        Row scilly =
                buyers.where(col("name").equalTo("Isles of Scilly Council")).first();
        assertThat(craven.<String>getAs("counted_as"))
                .isEqualTo(successor.getAs("counted_as"))
                .isEqualTo(successor.getAs("buyer_id"));
        assertThat(craven.<Integer>getAs("contracts")).isZero();
        assertThat(successor.<Integer>getAs("contracts")).isEqualTo(2);
        assertThat(scilly.<String>getAs("counted_as")).isEqualTo(scilly.getAs("buyer_id"));
    }

    @Test
    void aCouncilWhoseAreaWasDividedStaysItself() {
        assertThat(MarketBuyers.of(lines(
                                bought(1, "Northamptonshire County Council", "", 100),
                                bought(2, "North Northamptonshire Council", "", 300)))
                        .where("market = '48'")
                        .count())
                .isEqualTo(2);
    }

    @Test
    void whatACouncilAwardedToItselfIsStillSeenToBeThat() {
        String own = "GB-PPON-PCRV-1234-FGHJ";
        Dataset<Row> lines = lines(
                bought(1, "Craven District Council", identifier(own), "Craven District Council", identifier(own), 100),
                bought(2, "North Yorkshire Council", identifier(SUCCESSOR), 300));

        assertThat(MarketBuyers.of(lines).where("market = '48'").collectAsList())
                .singleElement()
                .satisfies(
                        buyer -> assertThat(buyer.<Integer>getAs("contracts")).isEqualTo(1));
    }

    private Dataset<Row> lines(String... received) {
        Dataset<Row> releases = releases(received);
        return lines(releases, Buyers.named(releases));
    }

    private Dataset<Row> lines(Dataset<Row> releases, Dataset<Row> named) {
        return AwardLines.of(
                Buyers.rolledUp(AwardLines.unresolved(releases), named), SupplierResolution.nothingBefore(spark));
    }

    private Dataset<Row> releases(String... received) {
        return Releases.of(
                spark.createDataset(List.of(received), Encoders.STRING()).toDF("value"));
    }

    private static String identifier(String id) {
        return ",\"identifier\":{\"scheme\":\"GB-PPON\",\"id\":\"%s\"}".formatted(id.substring("GB-PPON-".length()));
    }

    private static String bought(int number, String buyer, String ofBuyer, int pounds) {
        return bought(number, buyer, ofBuyer, "Hargate Rill Ltd", "", pounds);
    }

    private static String bought(
            int number, String buyer, String ofBuyer, String supplier, String ofSupplier, int pounds) {
        return """
                {"landed":1,"position":"release %1$d","release":{"ocid":"p%1$d","id":"r%1$d","date":"2026-01-01T10:00:00Z",\
                "tag":["award","contract"],"buyer":{"id":"b"},"parties":[{"id":"b","name":"%2$s"%3$s},{"id":"s","name":"%4$s"%5$s}],\
                "tender":{"legalBasis":{"scheme":"UKPGA"},"title":"T","classification":{"scheme":"CPV","id":"48000000"},\
                "documents":[{"id":"r%1$d","noticeType":"UK7"}]},\
                "awards":[{"id":"1","status":"active","suppliers":[{"id":"s"}]}],\
                "contracts":[{"id":"1","awardID":"1","status":"active","dateSigned":"2026-01-01T00:00:00Z",\
                "value":{"amount":%6$d,"currency":"GBP"}}]}}""".formatted(number, buyer, ofBuyer, supplier, ofSupplier, pounds);
    }
}
