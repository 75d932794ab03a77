package uk.lgcdt.batch.spend;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import uk.lgcdt.batch.SpoiltBytes;
import uk.lgcdt.batch.TestFiles;

/** Makes tables of payments in several dialects, and spoils them as programs and people do. */
final class SpoiltTables {

    private static final String[] TOKENS = {
        "\"",
        "'",
        ",",
        ";",
        "\t",
        "|",
        "\n",
        "\r",
        "\r\n\r\n",
        "\u0000",
        "\uFEFF",
        "\u2028",
        "£",
        "\\",
        "1e9999999",
        "-1e-9999999",
        "9".repeat(3_000),
        "(1,234.50",
        "1,2,3,4",
        "NaN",
        "=1+1",
        "#REF!",
        "Total",
        "Supplier,Amount,Date",
        "31/02/2024",
        "00000",
        "sep=;\n",
        "<html>",
        "{",
        "PK\u0003\u0004"
    };
    private static final int WIDE = 100_000; // cells

    private final Random random;
    private final SpoiltSheets sheets;

    SpoiltTables(long seed) {
        random = new Random(seed);
        sheets = new SpoiltSheets(random);
    }

    /** The next file; about one in ten is a spreadsheet. */
    byte[] next() {
        if (random.nextInt(10) == 0) {
            return sheets.next();
        }
        byte[] text = text().getBytes(charset());
        for (int changes = random.nextInt(6); changes > 0; changes--) {
            text = changed(text);
        }
        return random.nextInt(15) == 0 ? TestFiles.gzip(text) : text;
    }

    private Charset charset() {
        return switch (random.nextInt(8)) {
            case 0 -> StandardCharsets.UTF_16;
            case 1 -> StandardCharsets.UTF_16LE;
            case 2 -> Charset.forName("windows-1252");
            default -> UTF_8;
        };
    }

    private String text() {
        String separator = List.of(",", ",", ",", ";", "\t", "|").get(random.nextInt(6));
        String end = List.of("\n", "\r\n", "\r").get(random.nextInt(3));
        StringBuilder text = new StringBuilder(random.nextInt(5) == 0 ? "Payments over £500" + end + end : "");
        if (random.nextInt(6) > 0) {
            text.append(String.join(separator, header(random))).append(end);
        }
        for (int row = random.nextInt(60); row >= 0; row--) {
            List<String> cells = row(random);
            text.append(String.join(
                            separator,
                            cells.stream()
                                    .map(cell -> cell.contains(separator) ? '"' + cell + '"' : cell)
                                    .toList()))
                    .append(end);
        }
        return text.toString();
    }

    static List<String> header(Random random) {
        return random.nextBoolean()
                ? List.of("Body Name", "Payment Date", "Supplier Name", "Net Amount", "Purpose", "Department")
                : List.of("Council", "Paid", "Payee", "£", "What for", "Service");
    }

    static List<String> row(Random random) {
        return List.of(
                "Leeds City Council",
                List.of("03/04/2024", "2024-04-03", "45385", "April 2024", "3 Apr 24", "Q1 2024/25")
                        .get(random.nextInt(6)),
                List.of("Amber Homes Ltd", "Birch, Son & Co", "REDACTED", "O'Dunlin \u00c9lan")
                        .get(random.nextInt(4)),
                List.of("512.50", "£1,234.00", "(99.10)", "-7", "812.00-", "1.234,50")
                        .get(random.nextInt(6)),
                "Repairs",
                "Homes");
    }

    private byte[] changed(byte[] text) {
        int at = text.length == 0 ? 0 : random.nextInt(text.length);
        return switch (random.nextInt(14)) {
            case 0, 1 -> SpoiltBytes.flipped(text, at);
            case 2 -> SpoiltBytes.spliced(text, at, new byte[0], text.length); // cut
            case 3 -> SpoiltBytes.spliced(text, at, new byte[0], Math.min(text.length, at + random.nextInt(40)));
            case 4 -> SpoiltBytes.spliced(text, text.length, text, Math.max(0, text.length - 50)); // repeated
            case 5 -> SpoiltBytes.spliced(text, at, SpoiltBytes.any(random), at);
            case 6 -> random.nextInt(8) > 0 ? text : SpoiltBytes.spliced(text, at, many(",", WIDE), at);
            case 7 -> random.nextInt(8) > 0 ? text : SpoiltBytes.spliced(text, at, many("x", 3_000_000), at);
            case 8 -> random.nextInt(8) > 0 ? text : SpoiltBytes.spliced(text, at, many("\"a\n", 200_000), at);
            case 9 -> random.nextInt(8) > 0 ? text : SpoiltBytes.spliced(text, at, many("\"\",", WIDE), at);
            default -> SpoiltBytes.spliced(text, at, TOKENS[random.nextInt(TOKENS.length)].getBytes(UTF_8), at);
        };
    }

    private static byte[] many(String piece, int times) {
        return piece.repeat(times).getBytes(UTF_8);
    }
}
