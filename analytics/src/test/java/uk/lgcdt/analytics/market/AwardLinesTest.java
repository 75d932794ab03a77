package uk.lgcdt.analytics.market;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import uk.lgcdt.analytics.SparkTest;
import uk.lgcdt.analytics.notice.Releases;

@SparkTest
class AwardLinesTest {

    private final SparkSession spark;

    AwardLinesTest(SparkSession spark) {
        this.spark = spark;
    }

    @Test
    void anAwardAnnouncedAndSignedIsOne() {
        assertThat(lines(
                        notice("1", "UK6").award("1", "active").worth(500).supplier("A"),
                        notice("2", "UK7").award("1", "active").supplier("A").signed("1", "2026-02-01", 450)))
                .containsExactly("1 A 45000 contract 2026-02-01 from 2");
    }

    @Test
    void theAwardsValueStandsWhereTheContractStatesNone() {
        assertThat(lines(
                        notice("1", "UK6").award("1", "active").worth(500).supplier("A"),
                        notice("2", "UK7").award("1", "active").supplier("A").signed("1", "2026-02-01", null)))
                .containsExactly("1 A 50000 award 2026-02-01 from 2");
    }

    @Test
    void anAmountThatStandsForNoneIsAnUnknownValueAndNotNought() {
        for (int pounds : new int[] {0, 1, 99_999_999}) {
            assertThat(lines(notice("1", "UK6")
                            .award("1", "active")
                            .worth(pounds)
                            .supplier("A")))
                    .singleElement()
                    .asString()
                    .startsWith("1 A null award");
        }
    }

    @Test
    void aContractsAmountThatStandsForNoneIsUnknownAndTheAwardsStays() {
        for (int pounds : new int[] {0, 1, 99_999_999}) {
            assertThat(lines(notice("1", "UK7")
                            .award("1", "active")
                            .supplier("A")
                            .signed("1", "2026-01-01", pounds)))
                    .singleElement()
                    .asString()
                    .startsWith("1 A null contract");
            assertThat(lines(notice("1", "UK7")
                            .award("1", "active")
                            .worth(500)
                            .supplier("A")
                            .signed("1", "2026-01-01", pounds)))
                    .singleElement()
                    .asString()
                    .startsWith("1 A 50000 award");
        }
    }

    @Test
    void anIntentionIsNoAward() {
        assertThat(lines(notice("1", "UK5").award("1", "pending").worth(500).supplier("A")))
                .isEmpty();
    }

    @Test
    void anIntentionFollowedByItsAwardIsOne() {
        assertThat(lines(
                        notice("1", "UK5").award("1", "pending").worth(500).supplier("A"),
                        notice("2", "UK6").award("1", "pending").supplier("A")))
                .containsExactly("1 A 50000 award 2026-01-02 from 2");
    }

    @Test
    void unsuccessfulAndCancelledAwardsAreNone() {
        assertThat(lines(notice("1", "UK6").award("1", "unsuccessful").supplier("A")))
                .isEmpty();
        assertThat(lines(
                        notice("1", "UK6").award("1", "active").worth(500).supplier("A"),
                        notice("2", "UK12").award("1", "cancelled")))
                .isEmpty();
    }

    @Test
    void anAwardWhoseContractWasCancelledIsNone() {
        assertThat(lines(
                        notice("1", "UK6").award("1", "active").worth(500).supplier("A"),
                        notice("2", "UK12").award("1", "active").cancelled("1")))
                .isEmpty();
    }

    @Test
    void anIdUsedAgainForOtherSuppliersAndAnotherSignatureIsAnotherAward() {
        assertThat(lines(
                        notice("1", "UK7").award("1", "active").supplier("A").signed("1", "2026-01-01", 100),
                        notice("2", "UK7").award("1", "active").supplier("B").signed("1", "2026-02-01", 200)))
                .containsExactly("1 A 10000 contract 2026-01-01 from 1", "1-2 B 20000 contract 2026-02-01 from 2");
    }

    @Test
    void anIdUsedAgainForOtherLotsIsAnotherAward() {
        assertThat(lines(
                        notice("1", "UK6")
                                .award("1", "active")
                                .worth(100)
                                .lot("1")
                                .supplier("A"),
                        notice("2", "UK6")
                                .award("1", "active")
                                .worth(200)
                                .lot("2")
                                .supplier("B")))
                .containsExactly("1 A 10000 award 2026-01-01 from 1", "1-2 B 20000 award 2026-01-02 from 2");
    }

    @Test
    void anUpdateCorrectsTheAwardOfItsId() {
        assertThat(lines(
                        notice("1", "UK7").award("1", "active").supplier("A").signed("1", "2026-01-01", 100),
                        notice("2", "UK7")
                                .update()
                                .award("1", "active")
                                .supplier("B")
                                .signed("1", "2026-02-01", 200)))
                .containsExactly("1 B 20000 contract 2026-02-01 from 2");
    }

    @Test
    void preActAwardsOfSeveralNoticesAreSeveral() {
        assertThat(lines(
                        preAct("000001-2026").signed("000001-2026-1", "2026-01-01", 100),
                        preAct("000002-2026").signed("000002-2026-1", "2026-02-01", 200)))
                .hasSize(2);
    }

    @Test
    void aPreActUpdateReplacesTheAwardOfTheSameEnding() {
        assertThat(lines(
                        preAct("000001-2026").signed("000001-2026-1", "2026-01-01", 100),
                        preAct("000002-2026").update().signed("000002-2026-1", "2026-01-01", 200)))
                .containsExactly("000001-2026-1 A 20000 contract 2026-01-01 from 000002-2026");
    }

    @Test
    void severalSuppliersShareToTheLastPenny() {
        assertThat(lines(notice("1", "UK7")
                        .award("1", "active")
                        .supplier("A")
                        .supplier("B")
                        .supplier("C")
                        .signed("1", "2026-01-01", 100)))
                .extracting(line -> line.split(" ")[2])
                .containsExactlyInAnyOrder("3334", "3333", "3333");
    }

    @Test
    void aSupplierNamedTwiceSharesOnce() {
        assertThat(lines(notice("1", "UK7")
                        .award("1", "active")
                        .supplier("A")
                        .supplier("A")
                        .signed("1", "2026-01-01", 100)))
                .containsExactly("1 A 10000 contract 2026-01-01 from 1");
    }

    @Test
    void aFrameworkIsFlaggedAndItsCallOffsAreNot() {
        Row framework = compile(
                        notice("1", "UK6").framework().award("1", "active").supplier("A"))
                .get(0);
        Row callOff = compile(
                        notice("1", "UK6").framework().award("1", "active").supplier("A"),
                        notice("2", "UK7")
                                .callOff()
                                .award("2", "active")
                                .supplier("A")
                                .signed("2", "2026-01-01", 9))
                .stream()
                .filter(line -> line.getAs(AwardLines.AWARD_ID).equals("2"))
                .findFirst()
                .orElseThrow();

        assertThat(framework.<Boolean>getAs(AwardLines.FRAMEWORK)).isTrue();
        assertThat(callOff.<Boolean>getAs(AwardLines.FRAMEWORK)).isFalse();
        assertThat(callOff.<Boolean>getAs(AwardLines.CALL_OFF)).isTrue();
    }

    @Test
    void whatTheTenderSaidIsKeptForItsAward() {
        Row line = compile(
                        notice("1", "UK4").framework().tender("""
                                        "items":[{"additionalClassifications":[{"scheme":"CPV","id":"72200000"}],
                                                  "deliveryAddresses":[{"region":"UKE42"}]}]
                                        """),
                        notice("2", "UK6").award("1", "active").supplier("A"))
                .get(0);

        assertThat(line.<String>getList(line.fieldIndex(AwardLines.MARKETS))).containsExactly("72", "722");
        assertThat(line.<String>getList(line.fieldIndex(AwardLines.REGION_CODES)))
                .containsExactly("UKE");
        assertThat(line.<Boolean>getAs(AwardLines.FRAMEWORK)).isTrue();
    }

    @Test
    void theSizeDeclaredLastIsTheSuppliers() {
        assertThat(compile(
                        process("p").supplier("A", ",\"details\":{\"scale\":\"sme\"}"),
                        process("q").supplier("A", ",\"details\":{\"scale\":\"large\"}"),
                        process("r").supplier("A"),
                        process("s").supplier("B")))
                .extracting(line -> line.getAs(AwardLines.SUPPLIER_NAME) + " " + line.getAs(AwardLines.SUPPLIER_SIZE))
                .containsExactlyInAnyOrder("A large", "A large", "A large", "B unknown");
    }

    @Test
    void oneSupplierInTwoRegistersIsOne() {
        String ppon = "{\"scheme\":\"GB-PPON\",\"id\":\"PBCD-1234-FGHJ\"}";
        String company = "{\"scheme\":\"GB-COH\",\"id\":\"2968830\"}";

        List<Row> lines = compile(
                process("p").supplier("A", ",\"identifier\":" + ppon),
                process("q").supplier("B", ",\"identifier\":" + company + ",\"additionalIdentifiers\":[" + ppon + "]"));

        assertThat(lines)
                .extracting(line -> line.getAs(AwardLines.SUPPLIER_ID))
                .containsExactly("GB-COH-02968830", "GB-COH-02968830");
        assertThat(lines)
                .extracting(line -> line.getAs(AwardLines.COMPANY_NUMBER))
                .containsOnly("02968830");
    }

    @Test
    void aReleaseReceivedTwiceIsOne() {
        ReleaseTestData notice =
                notice("1", "UK7").award("1", "active").supplier("A").signed("1", "2026-01-01", 100);

        assertThat(lines(notice, notice)).hasSize(1);
    }

    @Test
    void aPublicBodyThatSaysItIsSmallIsNoSme() {
        String small = ",\"details\":{\"scale\":\"sme\"}";

        assertThat(compile(notice("1", "UK6")
                        .award("1", "active")
                        .supplier("Firm Ltd", small)
                        .supplier("Kent County Council", small)
                        .supplier("Kent Police", ",\"details\":{\"scale\":\"large\"}")))
                .extracting(line -> line.getAs(AwardLines.SUPPLIER_NAME) + " " + line.getAs(AwardLines.SUPPLIER_SIZE))
                .containsExactlyInAnyOrder("Firm Ltd sme", "Kent County Council unknown", "Kent Police large");
    }

    private static ReleaseTestData notice(String id, String type) {
        return new ReleaseTestData(id, type);
    }

    private static ReleaseTestData preAct(String id) {
        return notice(id, null).celex().award(id + "-1", "active").supplier("A");
    }

    private static ReleaseTestData process(String ocid) {
        return notice(ocid, "UK7").process(ocid).award("1", "active").signed("1", "2026-01-01", 1_000);
    }

    private List<String> lines(ReleaseTestData... releases) {
        return compile(releases).stream()
                .map(line -> "%s %s %s %s %s from %s"
                        .formatted(
                                line.getAs(AwardLines.AWARD_ID),
                                line.getAs(AwardLines.SUPPLIER_NAME),
                                line.getAs(AwardLines.AWARDED_PENCE),
                                line.getAs(AwardLines.VALUE_BASIS),
                                line.getAs(AwardLines.DECIDED_ON),
                                line.getAs(AwardLines.RELEASE_ID)))
                .sorted()
                .toList();
    }

    private List<Row> compile(ReleaseTestData... releases) {
        List<String> received = new ArrayList<>();
        for (ReleaseTestData release : releases) {
            received.add(release.line(received.size() + 1));
        }
        return AwardLines.of(Releases.of(
                        spark.createDataset(received, Encoders.STRING()).toDF("value")))
                .collectAsList();
    }
}
