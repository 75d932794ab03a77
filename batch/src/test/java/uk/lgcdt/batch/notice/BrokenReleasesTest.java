package uk.lgcdt.batch.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.lgcdt.batch.TestFiles.release;
import static uk.lgcdt.batch.TestFiles.releasePackage;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.lgcdt.batch.TestFiles;
import uk.lgcdt.batch.landing.RefusedFileException;

class BrokenReleasesTest {

    private static final String FIRST = release("ocds-1", "r1");
    private static final String SECOND = release("ocds-2", "r2");
    private static final String THIRD = release("ocds-3", "r3");

    private final Taken taken = new Taken();

    @Test
    void whatComesBeforeATruncationIsTaken() {
        String text = releasePackage(FIRST, SECOND, THIRD);

        assertThatThrownBy(() -> taken.read(text.substring(0, text.length() - 40)))
                .isInstanceOfSatisfying(RefusedFileException.class, refused -> {
                    assertThat(refused.position()).isEqualTo("release 3, line 4, column 42");
                    assertThat(refused.reason()).isEqualTo("The JSON ends too early");
                });
        assertThat(taken.texts()).containsExactly(FIRST, SECOND);
    }

    @ParameterizedTest
    @CsvSource({"true,line", "false,release"})
    void aPackedFileThatIsCutIsToldAfterItsLastRelease(boolean lines, String what) throws IOException {
        Random random = new Random(7); // so that it does not pack well
        String[] releases = IntStream.range(0, 20_000)
                .mapToObj(number -> release("ocds-" + number, Long.toHexString(random.nextLong())))
                .toArray(String[]::new);
        byte[] packed = TestFiles.gzip(TestFiles.bytes(lines ? String.join("\n", releases) : releasePackage(releases)));
        byte[] cut = Arrays.copyOf(packed, packed.length / 2);

        assertThatThrownBy(() -> taken.read(() -> new GZIPInputStream(new ByteArrayInputStream(cut))))
                .isInstanceOfSatisfying(RefusedFileException.class, refused -> {
                    assertThat(refused.position()).isEqualTo("after " + what + " " + taken.releases.size());
                    assertThat(refused.reason()).startsWith("It is damaged from there (");
                });
        assertThat(taken.releases).hasSizeGreaterThan(100);
    }

    @Test
    void aTruncationBetweenReleasesIsToldToo() {
        String text = releasePackage(FIRST, SECOND);

        assertThatThrownBy(() -> taken.read(text.substring(0, text.length() - 3)))
                .hasMessage("The JSON ends too early");
        assertThat(taken.texts()).containsExactly(FIRST, SECOND);
    }

    @Test
    void aBadLineDoesNotHoldUpTheOthers() throws IOException {
        taken.read(FIRST + "\n{\"ocid\": \"ocds-2\", \"id\"\n" + THIRD + "\nSorry\n" + SECOND + "\n{\"ocid\": ");

        assertThat(taken.positions()).containsExactly("line 1", "line 3", "line 5");
        assertThat(taken.rejects)
                .containsExactly(
                        "line 2: The JSON ends too early",
                        "line 4: Not valid JSON: it goes on with what is no object",
                        "line 6: The JSON ends too early");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "12 000         | 12000  | 12 000 was read as 12000",
                "-1 234 567.50  | -1234567.50 | -1 234 567.50 was read as -1234567.50",
                "000            | 0      | 000 was read as 0",
                "007            | 7      | 007 was read as 7",
                "+5             | 5      | +5 was read as 5",
                ".5             | 0.5    | .5 was read as 0.5",
                "5.             | 5      | 5. was read as 5",
                "NaN            | null   | NaN was read as null",
                "-Infinity      | null   | -Infinity was read as null",
                "True           | true   | True was read as true",
                "[1, 2, ]       | [1, 2 ] | a comma before a closing bracket was dropped",
                "~\"a\tb\"~     | ~\"a\\u0009b\"~ | a control character in a text was escaped",
                "~\"a\nb\"~     | ~\"a\\u000ab\"~ | a control character in a text was escaped",
                "~\"a\\xb\"~    | ~\"a\\\\xb\"~ | a backslash that escapes nothing was kept as one"
            })
    void whatIsKnownToGoWrongIsPutRight(String published, String kept, String told) throws IOException {
        String broken = FIRST.replace("\"tag\"", "\"amount\": " + published + ", \"tag\"");

        taken.read(releasePackage(SECOND, broken, THIRD));

        assertThat(taken.texts())
                .containsExactly(SECOND, FIRST.replace("\"tag\"", "\"amount\": " + kept + ", \"tag\""), THIRD);
        assertThat(taken.warnings).containsExactly("RepairedJson, release 2, ocds-1: Its JSON was put right: " + told);
        assertThat(taken.rejects).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e9999", "1e9999999", "-0.0", "123456789012345678901234567890"})
    void numbersKeepTheirDigits(String number) throws IOException {
        String release = FIRST.replace("\"tag\"", "\"amount\": " + number + ", \"tag\"");

        taken.read(releasePackage(release));

        assertThat(taken.texts()).containsExactly(release);
        assertThat(taken.warnings).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\"a\": 12,000", "\"a\": {\"b\" 1}", "\"a\": tru", "\"a\": [1, 2", "\"a\": 'x'", "a: 1", "\"a"})
    void aMistakeCostsItsReleaseOnly(String mistake) throws IOException {
        String broken = FIRST.replace("\"tag\"", mistake + ", \"tag\"");

        taken.read(releasePackage(SECOND, broken, THIRD));

        assertThat(taken.texts()).containsExactly(SECOND, THIRD);
        assertThat(taken.rejects).hasSize(1);
        assertThat(taken.rejects.getFirst()).startsWith("release 2, line ").contains(": Not valid JSON: ");
    }

    @Test
    void aReleaseWithoutItsEndIsCutBeforeTheNext() throws IOException {
        taken.read(releasePackage(FIRST, SECOND.substring(0, SECOND.length() - 1), THIRD));

        assertThat(taken.texts()).containsExactly(FIRST, THIRD);
        assertThat(taken.rejects).hasSize(1);
        assertThat(taken.rejects.getFirst()).startsWith("release 2, line 4").endsWith("The JSON ends too early");
    }

    @Test
    void aMistakeBetweenReleasesIsPassedOver() throws IOException {
        taken.read("{\"releases\": [" + FIRST + "\n x y\n" + SECOND + " " + THIRD + "], \"links\": }");

        assertThat(taken.texts()).containsExactly(FIRST, SECOND, THIRD);
        assertThat(taken.rejects).isNotEmpty();
    }

    @Test
    void oneByteCharactersAreReadAsWindowsDoes() throws IOException {
        String text = FIRST.replace("award", "£5 – “naïve” €");

        taken.read(releasePackage(text, SECOND).getBytes(Charset.forName("windows-1252")));

        assertThat(taken.texts()).containsExactly(text, SECOND);
        assertThat(taken.warnings)
                .containsExactly("Encoding, release 1, ocds-1: What is no UTF-8 in it was read as windows-1252");
    }

    @Test
    void whatNoDatabaseCanHoldIsTakenOut() throws IOException {
        taken.read(releasePackage(FIRST.replace("award", "a\\u0000b\u0000c"), SECOND.replace("award", "a\\ud800b")));

        assertThat(taken.texts()).containsExactly(FIRST.replace("award", "abc"), SECOND.replace("award", "a\\ufffdb"));
        assertThat(taken.warnings)
                .containsExactly(
                        "NulCharacter, release 1, ocds-1: A NUL character was dropped",
                        "LoneSurrogate, release 2, ocds-2: Half a character was replaced by \ufffd");
    }

    @Test
    void anIdThatNoDatabaseCanHoldIsRejected() throws IOException {
        taken.read(releasePackage(release("ocds-1", "a\\u0001b"), release("ocds-1", "x".repeat(501)), SECOND));

        assertThat(taken.rejects)
                .hasSize(2)
                .allMatch(reject -> reject.endsWith("longer than 500 characters or holds unprintable ones"));
        assertThat(taken.texts()).containsExactly(SECOND);
    }

    @Test
    void aReleaseBeyondTheLimitIsRejectedAlone() throws IOException {
        String large = FIRST.replace("award", "x".repeat(200_000));

        taken.read(releasePackage(SECOND, large, THIRD).getBytes(StandardCharsets.UTF_8), 100_000);

        assertThat(taken.texts()).containsExactly(SECOND, THIRD);
        assertThat(taken.rejects).containsExactly("release 2: It is larger than 100000 bytes");
    }

    @Test
    void nestingHasAnEnd() throws IOException {
        String deep = FIRST.replace("\"award\"", "[".repeat(200) + "]".repeat(200));

        taken.read(releasePackage(deep, SECOND));

        assertThat(taken.rejects).hasSize(1);
        assertThat(taken.rejects.getFirst()).endsWith("The JSON is nested deeper than 100 levels");
        assertThat(taken.texts()).containsExactly(SECOND);
    }

    @Test
    void wrappingsHaveAnEnd() {
        String deep = "{\"results\": [".repeat(5_000) + "{\"ocid\": \"o\"}" + "]}".repeat(5_000);

        assertThat(taken.rejects).isEmpty();
        org.assertj.core.api.Assertions.assertThatCode(() -> taken.read(deep)).doesNotThrowAnyException();
        assertThat(taken.rejects).isNotEmpty();
    }
}
