package uk.lgcdt.batch.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.lgcdt.batch.TestFiles.release;
import static uk.lgcdt.batch.TestFiles.releasePackage;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.lgcdt.batch.landing.Content;
import uk.lgcdt.batch.landing.RefusedFileException;
import uk.lgcdt.infra.landing.ReleaseKey;

class ReleaseReaderTest {

    private static final String FIRST = release("ocds-1", "r1");
    private static final String SECOND = release("ocds-2", "r2");
    private static final String THIRD = release("ocds-3", "r3");

    private final Taken taken = new Taken();

    @Test
    void thePackagesReleasesAreTakenInOrder() throws IOException {
        read(releasePackage(FIRST, SECOND));

        assertThat(taken.positions()).containsExactly("release 1", "release 2");
        assertThat(taken.releases)
                .extracting(ReceivedRelease::key)
                .containsExactly(new ReleaseKey("ocds-1", "r1"), new ReleaseKey("ocds-2", "r2"));
        assertThat(taken.texts()).containsExactly(FIRST, SECOND);
    }

    @Test
    void aReleaseIsKeptAsPublishedButOnOneLine() throws IOException {
        read(releasePackage("""
                {
                  "ocid": "ocds-1",
                  "id": "r1",
                  "date": "2026-08-10T09:00:00Z",
                  "value": 1e9999, "net": 10.10, "text": "a\\nb £ \\u00a3"
                }"""));

        assertThat(taken.texts().getFirst())
                .doesNotContain("\n")
                .contains("\"value\": 1e9999, \"net\": 10.10, \"text\": \"a\\nb £ \\u00a3\"");
    }

    @Test
    void aReleaseAloneIsTaken() throws IOException {
        read("\uFEFF" + FIRST + "\n");

        assertThat(taken.texts()).containsExactly(FIRST);
        assertThat(taken.positions()).containsExactly("release 1");
    }

    @Test
    void linesMayBeReleasesAndPackages() throws IOException {
        read(FIRST + "\n\n" + releasePackage(SECOND, THIRD).replace("\n", "") + "\n");

        assertThat(taken.positions()).containsExactly("line 1", "line 3, release 1", "line 3, release 2");
        assertThat(taken.texts()).containsExactly(FIRST, SECOND, THIRD);
    }

    @Test
    void aBadLineDoesNotHoldUpTheOthers() throws IOException {
        read(FIRST + "\n{\"ocid\": \"ocds-2\", \"id\"\n" + THIRD + "\n");

        assertThat(taken.positions()).containsExactly("line 1", "line 3");
        assertThat(taken.rejects).containsExactly("line 2: The JSON ends too early");
    }

    @Test
    void whatComesBeforeATruncationIsTaken() {
        String text = releasePackage(FIRST, SECOND, THIRD);

        assertThatThrownBy(() -> read(text.substring(0, text.length() - 40)))
                .isInstanceOfSatisfying(RefusedFileException.class, refused -> {
                    assertThat(refused.position()).isEqualTo("release 3, line 4, column 42");
                    assertThat(refused.reason()).isEqualTo("The JSON ends too early");
                });
        assertThat(taken.texts()).containsExactly(FIRST, SECOND);
    }

    @Test
    void aNumberThatIsNoneEndsTheReading() {
        String broken = FIRST.replace("\"tag\"", "\"amount\": 12 000, \"tag\"");

        assertThatThrownBy(() -> read(releasePackage(SECOND, broken)))
                .isInstanceOfSatisfying(RefusedFileException.class, refused -> {
                    assertThat(refused.position()).startsWith("release 2, line 3, column ");
                    assertThat(refused.reason()).startsWith("Not valid JSON: ").doesNotContain("\n");
                });
        assertThat(taken.texts()).containsExactly(SECOND);
    }

    @Test
    void aReleaseWithoutItsKeyIsRejectedAlone() throws IOException {
        read(releasePackage(FIRST.replace("ocid", "cid"), SECOND.replace("\"id\"", "\"ID\""), THIRD, "7"));

        assertThat(taken.rejects)
                .containsExactly(
                        "release 1: It has no ocid", "release 2: It has no id", "release 4: It is no JSON object");
        assertThat(taken.texts()).containsExactly(THIRD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "2026-13-01T00:00:00Z", "2026-02-30", "10/08/2026", "0001-01-01T00:00:00Z"})
    void aDateThatIsNoDateGivesAWarning(String date) throws IOException {
        read(releasePackage(FIRST.replace("2026-08-10T09:00:00+01:00", date)));

        assertThat(taken.warnings).containsExactly("InvalidDate, release 1, ocds-1: Its date is no date: " + date);
        assertThat(taken.releases).extracting(ReceivedRelease::date).containsOnlyNulls();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2026-08-10T09:00:00Z", "2026-08-10T09:00:00.123+01:00", "2026-08-10T09:00:00", "2026-08-10"})
    void datesMayLackWhatOlderPublicationsLack(String date) throws IOException {
        read(releasePackage(FIRST.replace("2026-08-10T09:00:00+01:00", date)));

        assertThat(taken.warnings).isEmpty();
        assertThat(taken.releases).extracting(ReceivedRelease::date).containsExactly(date);
    }

    @Test
    void whatNoDatabaseCanHoldIsRejected() throws IOException {
        read(releasePackage(FIRST.replace("award", "a\\u0000b"), release("ocds-\\ud800", "r2")));

        assertThat(taken.rejects)
                .containsExactly(
                        "release 1: It holds a NUL character",
                        "release 2: Its ocid or id is longer than 500 characters or holds unprintable ones");
    }

    @Test
    void aReleaseBeyondTheLimitIsRefused() {
        String large = FIRST.replace("award", "x".repeat(200_000));

        assertThatThrownBy(() -> new ReleaseReader(100_000, taken).read(content(releasePackage(SECOND, large))))
                .isInstanceOfSatisfying(
                        RefusedFileException.class,
                        refused -> assertThat(refused.position()).isEqualTo("release 2"))
                .hasMessage("It is larger than 100000 bytes");
        assertThat(taken.texts()).containsExactly(SECOND);
    }

    @Test
    void nestingHasAnEnd() {
        String deep = FIRST.replace("\"award\"", "[".repeat(200) + "]".repeat(200));

        assertThatThrownBy(() -> read(releasePackage(deep))).hasMessageContaining("nested deeper than 100 levels");
    }

    @Test
    void whatIsNoUtf8IsRefused() {
        byte[] latin = releasePackage(FIRST.replace("award", "£")).getBytes(StandardCharsets.ISO_8859_1);

        assertThatThrownBy(() -> new ReleaseReader(1_000_000, taken).read(content(latin)))
                .hasMessage("The text is not UTF-8");
    }

    @Test
    void manyReleasesPassThroughASmallTape() throws IOException {
        String[] releases = new String[5_000];
        for (int index = 0; index < releases.length; index++) {
            releases[index] = release("ocds-" + index, "r" + index);
        }

        new ReleaseReader(10_000, taken).read(content(releasePackage(releases)));

        assertThat(taken.texts()).containsExactly(releases);
    }

    private void read(String text) throws IOException {
        new ReleaseReader(1_000_000, taken).read(content(text));
    }

    private static Content content(String text) {
        return content(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Content content(byte[] bytes) {
        return new Content() {

            @Override
            public String entry() {
                return "";
            }

            @Override
            public InputStream open() {
                return new ByteArrayInputStream(bytes);
            }
        };
    }

    private static final class Taken implements ReleaseHandler {

        private final List<ReceivedRelease> releases = new ArrayList<>();
        private final List<String> rejects = new ArrayList<>();
        private final List<String> warnings = new ArrayList<>();

        @Override
        public void accept(ReceivedRelease release) {
            releases.add(release);
        }

        @Override
        public void reject(String position, String reason, String excerpt) {
            rejects.add(position + ": " + reason);
        }

        @Override
        public void warn(String code, String position, @Nullable String ocid, String message) {
            warnings.add(code + ", " + position + ", " + ocid + ": " + message);
        }

        List<String> positions() {
            return releases.stream().map(ReceivedRelease::position).toList();
        }

        List<String> texts() {
            return releases.stream()
                    .map(release -> new String(release.json(), StandardCharsets.UTF_8))
                    .toList();
        }
    }
}
