package uk.lgcdt.analytics.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.expressions.GenericRowWithSchema;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;

class ReleaseReaderTest {

    @Test
    void aProcurementActTenderIsReadWhereItStands() {
        Row release = read("""
                {"ocid":"o","id":"000001-2026","date":"2026-08-10T09:00:00+01:00","tag":["tender"],
                 "parties":[{"id":"GB-PPON-PBCD-1234-FGHJ","name":"Leeds City Council","roles":["buyer"],
                   "identifier":{"scheme":"GB-PPON","id":"PBCD-1234-FGHJ"},"address":{"region":"UKE42"}}],
                 "buyer":{"id":"GB-PPON-PBCD-1234-FGHJ","name":"Leeds City Council"},
                 "tender":{"legalBasis":{"scheme":"UKPGA"},"title":" Housing system ","procurementMethod":"open",
                   "value":{"amount":50000,"amountGross":60000,"currency":"GBP"},
                   "tenderPeriod":{"endDate":"2026-09-01T12:00:00+01:00"},
                   "lots":[{"id":"1"},{"id":"2","suitability":{"sme":true}}],
                   "items":[{"additionalClassifications":[{"scheme":"CPV","id":"48000000"},{"scheme":"CPV","id":"72210000"}],
                     "deliveryAddresses":[{"region":"UKE"},{"region":"UKI31"},{"region":"UK"}]}],
                   "documents":[{"id":"000001-2026","noticeType":"UK4","url":"https://example.org/notice"}]}}
                """);

        assertThat(text(release, Releases.REGIME)).isEqualTo("UKPGA");
        assertThat(text(release, Releases.NOTICE_TYPE)).isEqualTo("UK4");
        assertThat(text(release, Releases.STAGE)).isEqualTo("tender");
        assertThat(text(release, Releases.TITLE)).isEqualTo("Housing system");
        assertThat(text(release, Releases.BUYER_ID)).isEqualTo("GB-PPON-PBCD-1234-FGHJ");
        assertThat(text(release, Releases.BUYER_REGION)).isEqualTo("UKE");
        assertThat(texts(release, Releases.CPV_CODES)).containsExactly("48000000", "72210000");
        assertThat(texts(release, Releases.MARKETS)).containsExactly("48", "480", "72", "722");
        assertThat(texts(release, Releases.REGION_CODES)).containsExactly("UKE", "UKI");
        assertThat(release.<Long>getAs(Releases.VALUE_PENCE)).isEqualTo(5_000_000);
        assertThat(release.<Boolean>getAs(Releases.SME_SUITABLE)).isTrue();
        assertThat(release.<LocalDate>getAs(Releases.CLOSES_ON)).isEqualTo("2026-09-01");
        assertThat(text(release, Releases.URL)).isEqualTo("https://example.org/notice");
        assertThat(release.<Instant>getAs(Releases.PUBLISHED_AT)).isEqualTo("2026-08-10T08:00:00Z");
    }

    @Test
    void aContractsFinderAwardIsReadWhereItStands() {
        Row release = read("""
                {"ocid":"o","id":"2a1e3359-1","date":"2025-01-23T22:10:19Z","tag":["award"],
                 "tender":{"title":"Parking","classification":{"scheme":"CPV","id":"63712400"},
                   "procurementMethodDetails":"Call-off from a framework agreement","suitability":{"sme":false},
                   "items":[{"id":"1","deliveryAddresses":[{"region":"Yorkshire and the Humber"}]}]},
                 "parties":[{"id":"GB-CFS-1","name":"London Borough of Merton","roles":["buyer"]},
                   {"id":"GB-CFS-2","name":"Parking plc","roles":["supplier"],"details":{"scale":"large"}}],
                 "buyer":{"id":"GB-CFS-1","name":"London Borough of Merton"},
                 "awards":[{"id":"a","status":"active","date":"2024-12-22T00:00:00Z","value":{"amount":93007,"currency":"GBP"},
                   "suppliers":[{"id":"GB-CFS-2","name":"Parking plc"}],
                   "documents":[{"id":"1","documentType":"awardNotice","url":"https://example.org/cf"}]}]}
                """);

        assertThat(text(release, Releases.REGIME)).isEqualTo("unknown");
        assertThat(text(release, Releases.STAGE)).isEqualTo("award");
        assertThat(texts(release, Releases.MARKETS)).containsExactly("63", "637");
        assertThat(texts(release, Releases.REGION_CODES)).containsExactly("UKE");
        assertThat(release.<Boolean>getAs(Releases.SME_SUITABLE)).isFalse();
        assertThat(release.<Boolean>getAs(Releases.CALL_OFF)).isTrue();
        assertThat(text(release, Releases.URL)).isEqualTo("https://example.org/cf");
        Row award = awards(release).get(0);
        assertThat(award.<Long>getAs(PublishedAward.AWARD_PENCE)).isEqualTo(9_300_700);
        Row supplier = withSchema(award.<Row[]>getAs(PublishedAward.SUPPLIERS)[0], PublishedSupplier.SCHEMA);
        assertThat(text(supplier, PublishedSupplier.SUPPLIER_ID)).startsWith("NAME-");
        assertThat(text(supplier, PublishedSupplier.SIZE)).isEqualTo("large");
    }

    @Test
    void theWrongTypeLosesAFieldAndNotTheRelease() {
        Row release = read("""
                {"ocid":"o","id":17,"date":"2026-08-10T09:00:00+01:00","tag":"tender","buyer":"Leeds",
                 "parties":{"id":3,"name":"Leeds City Council","roles":"buyer"},
                 "tender":{"legalBasis":[],"title":{"en":"x"},"value":[5],"lots":{"id":1},"items":"none","maximumParticipants":1e9999,
                   "techniques":{"hasFrameworkAgreement":"true"},"documents":{"noticeType":4}},
                 "awards":{"id":1,"suppliers":{"name":"Acme Ltd"},"standstillPeriod":[],"value":{"amount":1e9999}},
                 "contracts":[{"id":1,"awardID":1,"period":[],"value":{"amount":"1e9999","currency":"GBP"}}, null, 5]}
                """);

        assertThat(text(release, Releases.RELEASE_ID)).isEqualTo("17");
        assertThat(texts(release, Releases.TAGS)).containsExactly("tender");
        assertThat(text(release, Releases.TITLE)).isEqualTo("o");
        assertThat(release.<Long>getAs(Releases.VALUE_PENCE)).isNull();
        assertThat(release.<Boolean>getAs(Releases.FRAMEWORK)).isTrue();
        Row award = awards(release).get(0);
        assertThat(text(award, PublishedAward.AWARD_ID)).isEqualTo("1");
        assertThat(award.<Row[]>getAs(PublishedAward.SUPPLIERS)).hasSize(1);
        assertThat(award.<Long>getAs(PublishedAward.CONTRACT_PENCE)).isNull();
    }

    @Test
    void theNoticesPageFollowsFromItsNumber() {
        assertThat(text(read(minimal("075962-2026", "{}")), Releases.URL))
                .isEqualTo("https://www.find-tender.service.gov.uk/Notice/075962-2026");
        assertThat(text(read(minimal("abc", "{}")), Releases.URL)).isNull();
        assertThat(text(
                        read(minimal("abc", "{\"documents\":[{\"id\":\"abc\",\"url\":\"javascript:alert(1)\"}]}")),
                        Releases.URL))
                .isNull();
    }

    @Test
    void absentIsNotFalse() {
        assertThat(read(minimal("a", "{\"lots\":[{\"id\":\"1\"}]}")).<Boolean>getAs(Releases.SME_SUITABLE))
                .isNull();
    }

    @Test
    void twoAwardsOfOneIdAreBothKept() {
        Row release =
                read(minimal("a", "{}").replace("\"tender\"", "\"awards\":[{\"id\":\"1\"},{\"id\":\"1\"}],\"tender\""));

        assertThat(awards(release)).hasSize(2);
    }

    @Test
    void aReleaseThatLoadingShouldHaveRefusedIsNamed() {
        assertThatThrownBy(() -> read("{\"id\":\"a\",\"date\":\"2026-08-10T09:00:00Z\"}"))
                .isInstanceOf(UnreadableReleaseException.class)
                .hasMessage("No valid ocid in the release at release 7 of landed file 5.");
    }

    @Test
    void aReleaseWithoutAUsableDateStays() {
        Row release = read("{\"ocid\":\"o\",\"id\":\"a\",\"date\":\"soon\"}");

        assertThat(release.<Instant>getAs(Releases.PUBLISHED_AT)).isNull();
    }

    private static String minimal(String id, String tender) {
        return "{\"ocid\":\"o\",\"id\":\"%s\",\"date\":\"2026-08-10T09:00:00Z\",\"tender\":%s}".formatted(id, tender);
    }

    private static Row read(String release) {
        String line = "{\"landed\":5,\"position\":\"release 7\",\"release\":%s}".formatted(release);
        return withSchema(ReleaseReader.read(line), Releases.SCHEMA);
    }

    private static Row withSchema(Row row, StructType schema) {
        Object[] values = new Object[row.length()];
        for (int i = 0; i < values.length; i++) {
            values[i] = row.get(i);
        }
        return new GenericRowWithSchema(values, schema);
    }

    private static List<Row> awards(Row release) {
        return List.of(release.<Row[]>getAs(Releases.AWARDS)).stream()
                .map(award -> withSchema(award, PublishedAward.SCHEMA))
                .toList();
    }

    private static String text(Row row, String column) {
        return row.getAs(column);
    }

    private static List<String> texts(Row row, String column) {
        return List.of(row.<String[]>getAs(column));
    }
}
