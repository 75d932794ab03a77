package uk.lgcdt.batch.landing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import uk.lgcdt.batch.SpoiltBytes;
import uk.lgcdt.batch.TestFiles;

/** Makes releases in every wrapping, and spoils them as networks, programs and people do. */
final class MutatedJson {

    private static final String[] TOKENS = {
        "1e9999999",
        "-1e-9999999",
        "9".repeat(2_000),
        "NaN",
        "12 000",
        "\"",
        "\\",
        "{",
        "}",
        "[",
        "]",
        ",",
        ":",
        "\n",
        "\u0000",
        "\\u0000",
        "\\ud800",
        "\\u12",
        "null",
        "\"ocid\":",
        "{\"ocid\":\"x\"",
        "\"releases\":[",
        "\"records\":[",
        "<html>"
    };

    private final Random random;

    MutatedJson(long seed) {
        random = new Random(seed);
    }

    byte[] next() {
        byte[] text = wrapped().getBytes(random.nextInt(12) == 0 ? StandardCharsets.UTF_16 : UTF_8);
        for (int changes = random.nextInt(6); changes >= 0; changes--) {
            text = changed(text);
        }
        return random.nextInt(10) == 0 ? TestFiles.gzip(text) : text;
    }

    private String wrapped() {
        String first = release();
        String second = release();
        return switch (random.nextInt(8)) {
            case 0 -> first;
            case 1 -> "[" + first + "," + second + "]";
            case 2 -> first + "\n" + second + "\n" + release() + "\n";
            case 3 ->
                "{\"records\":[{\"ocid\":\"o\",\"releases\":[" + first + "],\"compiledRelease\":" + second + "}]}";
            case 4 -> "{\"results\":[{\"releases\":[" + first + "]}," + second + "]}";
            case 5 -> first + second;
            default -> TestFiles.releasePackage(first, second, release());
        };
    }

    private String release() {
        String release = TestFiles.release("ocds-" + random.nextInt(1_000_000), "r" + random.nextInt(1_000));
        return release.replace(
                "\"tag\"",
                "\"tender\":{\"title\":\"T\u00e9st \u00a3 \\u00a3\",\n  \"value\":{\"amount\":%d.50},\"items\":[1,2,{\"a\":[]}]},\"tag\""
                        .formatted(random.nextInt(1_000_000)));
    }

    private byte[] changed(byte[] text) {
        int at = text.length == 0 ? 0 : random.nextInt(text.length);
        return switch (random.nextInt(9)) {
            case 0 -> SpoiltBytes.flipped(text, at);
            case 1 -> SpoiltBytes.spliced(text, at, new byte[0], text.length); // cut
            case 2 -> SpoiltBytes.spliced(text, at, new byte[0], Math.min(text.length, at + random.nextInt(40)));
            case 3 -> SpoiltBytes.spliced(text, text.length, text, Math.max(0, text.length - 50)); // repeated
            case 4 ->
                SpoiltBytes.spliced(
                        text, at, "[{\"a\":".repeat(random.nextInt(3_000)).getBytes(UTF_8), at);
            case 5 ->
                SpoiltBytes.spliced(text, at, "x".repeat(random.nextInt(20_000)).getBytes(UTF_8), at);
            case 6 -> SpoiltBytes.spliced(text, at, SpoiltBytes.any(random), at);
            default -> SpoiltBytes.spliced(text, at, TOKENS[random.nextInt(TOKENS.length)].getBytes(UTF_8), at);
        };
    }
}
