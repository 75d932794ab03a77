package uk.lgcdt.batch.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.lgcdt.batch.TestFiles.release;
import static uk.lgcdt.batch.TestFiles.releasePackage;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.lgcdt.infra.landing.ReleaseKey;

class ReleaseReaderTest {

    private static final String FIRST = release("ocds-1", "r1");
    private static final String SECOND = release("ocds-2", "r2");
    private static final String THIRD = release("ocds-3", "r3");

    private final Taken taken = new Taken();

    @Test
    void thePackagesReleasesAreTakenInOrder() throws IOException {
        taken.read(releasePackage(FIRST, SECOND));

        assertThat(taken.positions()).containsExactly("release 1", "release 2");
        assertThat(taken.releases)
                .extracting(ReceivedRelease::key)
                .containsExactly(new ReleaseKey("ocds-1", "r1"), new ReleaseKey("ocds-2", "r2"));
        assertThat(taken.releases).extracting(ReceivedRelease::date).containsOnly("2026-08-10T09:00:00+01:00");
        assertThat(taken.texts()).containsExactly(FIRST, SECOND);
        assertThat(taken.warnings).isEmpty();
    }

    @Test
    void aReleaseIsKeptAsPublishedButOnOneLine() throws IOException {
        taken.read(releasePackage("""
                {
                  "ocid": "ocds-1",
                  "id": "r1",\r
                  "date": "2026-08-10T09:00:00Z",
                  "value": 1e9999, "net": 10.10, "text": "a\\nb £ \\u00a3", "x_extension": [ ]
                }"""));

        assertThat(taken.texts())
                .containsExactly("{\"ocid\": \"ocds-1\",\"id\": \"r1\",\"date\": \"2026-08-10T09:00:00Z\","
                        + "\"value\": 1e9999, \"net\": 10.10, \"text\": \"a\\nb £ \\u00a3\", \"x_extension\": [ ]}");
    }

    @Test
    void aReleaseAloneIsTaken() throws IOException {
        taken.read("\uFEFF\uFEFF" + FIRST + "\n");

        assertThat(taken.texts()).containsExactly(FIRST);
        assertThat(taken.positions()).containsExactly("release 1");
    }

    @Test
    void aListOfReleasesIsTaken() throws IOException {
        taken.read("[" + FIRST + ", " + SECOND + "]");

        assertThat(taken.positions()).containsExactly("release 1", "release 2");
        assertThat(taken.texts()).containsExactly(FIRST, SECOND);
    }

    @Test
    void aListOfPackagesIsTaken() throws IOException {
        taken.read("[" + releasePackage(FIRST, SECOND) + ", " + releasePackage(THIRD) + "]");

        assertThat(taken.positions())
                .containsExactly("release 1, release 1", "release 1, release 2", "release 2, release 1");
    }

    @Test
    void linesMayBeReleasesAndPackages() throws IOException {
        taken.read(FIRST + "\n\n" + releasePackage(SECOND, THIRD).replace("\n", "") + "\n");

        assertThat(taken.positions()).containsExactly("line 1", "line 3, release 1", "line 3, release 2");
        assertThat(taken.texts()).containsExactly(FIRST, SECOND, THIRD);
    }

    @Test
    void documentsMayFollowOneAnother() throws IOException {
        taken.read(FIRST + SECOND + " " + releasePackage(THIRD));

        assertThat(taken.positions()).containsExactly("release 1", "release 2", "release 3");
        assertThat(taken.texts()).containsExactly(FIRST, SECOND, THIRD);
    }

    @Test
    void answersOfSearchServicesAreLookedInto() throws IOException {
        taken.read("{\"maxPage\": 2, \"results\": [" + releasePackage(FIRST) + "," + SECOND + "]}");
        taken.read("{\"took\": 1, \"hits\": {\"hits\": [{\"_id\": \"x\", \"_source\": " + THIRD + "}]}}");

        assertThat(taken.positions()).containsExactly("result 1, release 1", "result 2", "result 1");
        assertThat(taken.texts()).containsExactly(FIRST, SECOND, THIRD);
    }

    @Test
    void aFieldNamedLikeAWrappingStaysPartOfItsRelease() throws IOException {
        String release = "{\"items\": [{\"id\": \"1\"}], " + FIRST.substring(1, FIRST.length() - 1)
                + ", \"results\": [{\"ocid\": \"no release\"}]}";

        taken.read(release);

        assertThat(taken.texts()).containsExactly(release);
    }

    @Test
    void theReleasesOfRecordsAreTakenAndNotWhatWasCompiledOfThem() throws IOException {
        taken.read("{\"version\": \"1.1\", \"records\": [{\"ocid\": \"ocds-1\", \"compiledRelease\": " + THIRD
                + ", \"releases\": [" + FIRST + ", " + SECOND + "], \"versionedRelease\": {\"ocid\": \"ocds-1\"}}]}");

        assertThat(taken.positions()).containsExactly("record 1, release 1", "record 1, release 2");
        assertThat(taken.texts()).containsExactly(FIRST, SECOND);
        assertThat(taken.rejects).isEmpty();
    }

    @Test
    void ofALinkedRecordTheCompiledReleaseIsTaken() throws IOException {
        String link = "{\"url\": \"https://example.org/1\", \"date\": \"2026-08-10T09:00:00Z\", \"tag\": [\"tender\"]}";

        taken.read("{\"records\": [{\"ocid\": \"ocds-1\", \"releases\": [" + link + "], \"compiledRelease\": " + FIRST
                + "}, {\"ocid\": \"ocds-2\", \"releases\": [" + link
                + "]}, {\"ocid\": \"ocds-3\", \"versionedRelease\": {}}]}");

        assertThat(taken.texts()).containsExactly(FIRST);
        assertThat(taken.positions()).containsExactly("record 1");
        assertThat(taken.warnings)
                .containsExactly(
                        "LinkedRelease, record 1, release 1, null: It only links to a release, which is not fetched:"
                                + " https://example.org/1",
                        "CompiledOnly, record 1, ocds-1: Only the compiled release of its record is there",
                        "LinkedRelease, record 2, release 1, null: It only links to a release, which is not fetched:"
                                + " https://example.org/1");
        assertThat(taken.rejects)
                .containsExactly(
                        "record 2: It only links to its releases, which are not fetched",
                        "record 3: It is a record without a release");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-8"})
    void anyEncodingOfUnicodeIsRead(String charset) throws IOException {
        String text = FIRST.replace("award", "£ \ud83d\ude00".repeat(100_000));

        taken.read(releasePackage(text, SECOND).getBytes(Charset.forName(charset)), 10_000_000);

        assertThat(taken.texts()).containsExactly(text, SECOND);
        assertThat(taken.warnings).isEmpty();
    }

    @Test
    void aReleaseWithoutItsKeyIsRejectedAlone() throws IOException {
        taken.read(releasePackage(
                FIRST.replace("ocid", "cid"),
                SECOND.replace("\"id\"", "\"ID\"").replace("2026-08-10T", "soon"),
                THIRD,
                "7"));

        assertThat(taken.rejects)
                .containsExactly(
                        "release 1: It has no ocid",
                        "release 2: It has no id, and no date to make one from",
                        "release 4: It is no JSON object");
        assertThat(taken.texts()).containsExactly(THIRD);
    }

    @Test
    void aMissingIdIsMadeSoThatTheSameReleaseHasTheSame() throws IOException {
        String without = "{\"ocid\":\"ocds-1\",\"date\":\"2026-08-10T09:00:00Z\"}";
        taken.read(releasePackage(without, without, without.replace("{", "{\"id\": null,\"a\":1,")));

        String made = taken.releases.getFirst().key().releaseId();
        assertThat(made).startsWith("ocds-1-2026-08-10T09:00:00Z-");
        assertThat(taken.releases.get(1).key().releaseId()).isEqualTo(made);
        assertThat(taken.releases.get(2).key().releaseId()).isNotEqualTo(made);
        assertThat(taken.texts().getFirst()).isEqualTo(without.replace("{", "{\"id\":\"" + made + "\","));
        assertThat(taken.texts().getLast()).startsWith("{\"id\": \"ocds-1-2026").contains(",\"a\":1,");
        assertThat(taken.warnings).hasSize(3);
        assertThat(taken.warnings.getFirst())
                .isEqualTo("MissingId, release 1, ocds-1: It has no id, and is known as " + made);
    }

    @Test
    void anIdMayBeANumber() throws IOException {
        taken.read(FIRST.replace("\"r1\"", "17"));

        assertThat(taken.releases).extracting(ReceivedRelease::key).containsExactly(new ReleaseKey("ocds-1", "17"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "2026-13-01T00:00:00Z", "2026-02-30", "10/08/2026", "0001-01-01T00:00:00Z"})
    void aDateThatIsNoDateGivesAWarning(String date) throws IOException {
        taken.read(releasePackage(FIRST.replace("2026-08-10T09:00:00+01:00", date)));

        assertThat(taken.warnings).containsExactly("InvalidDate, release 1, ocds-1: Its date is no date: " + date);
        assertThat(taken.releases).extracting(ReceivedRelease::date).containsOnlyNulls();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-08-10T09:00:00Z",
                "2026-08-31T09:00:00Z",
                "2026-08-10T09:00:00.123+01:00",
                "2026-08-10T09:00:00",
                "2026-08-10"
            })
    void datesMayLackWhatOlderPublicationsLack(String date) throws IOException {
        taken.read(releasePackage(FIRST.replace("2026-08-10T09:00:00+01:00", date)));

        assertThat(taken.warnings).isEmpty();
        assertThat(taken.releases).extracting(ReceivedRelease::date).containsExactly(date);
    }

    @Test
    void manyReleasesPassThroughASmallWindow() throws IOException {
        String[] releases = new String[5_000];
        for (int index = 0; index < releases.length; index++) {
            releases[index] = release("ocds-" + index, "r" + index);
        }

        taken.read(releasePackage(releases).getBytes(StandardCharsets.UTF_8), 1_000);

        assertThat(taken.texts()).containsExactly(releases);
    }
}
