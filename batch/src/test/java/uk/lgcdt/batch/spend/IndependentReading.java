package uk.lgcdt.batch.spend;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/** Somebody else's reading of a council's file into one shape: columns Payment Date, Amount and Beneficiary Name. */
final class IndependentReading {

    /**
     * A row of it.
     *
     * @param amount two decimals; empty where it is no number
     */
    record Row(String date, String supplier, String amount) {}

    private IndependentReading() {}

    /** The reading beside a published file; it has the same name, in a folder or with an ending of its own. */
    static Optional<Path> of(Path published) {
        String name = published.getFileName().toString().replaceFirst("(\\.gz)$", "");
        Path folder = published.getParent();
        return List.of(
                        folder.resolveSibling("processed").resolve(name),
                        folder.resolveSibling("processed").resolve(name + ".gz"),
                        folder.resolve(name.replace("_clean", "_processed")))
                .stream()
                .filter(path -> !path.equals(published) && Files.exists(path))
                .findFirst();
    }

    static List<Row> read(Path file) throws IOException {
        List<List<String>> rows = rows(text(file));
        int date = rows.getFirst().indexOf("Payment Date");
        int amount = rows.getFirst().indexOf("Amount");
        int supplier = rows.getFirst().indexOf("Beneficiary Name");
        return rows.stream()
                .skip(1)
                .filter(row -> row.size() > supplier)
                .map(row -> new Row(row.get(date), name(row.get(supplier)), pounds(row.get(amount))))
                .toList();
    }

    /** The whole of a text file, unpacked; in Windows-1252 where it is not in UTF-8. */
    static String text(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        if (file.toString().endsWith(".gz")) {
            bytes = new GZIPInputStream(new ByteArrayInputStream(bytes)).readAllBytes();
        }
        try {
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException other) {
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }

    static String name(String supplier) {
        return supplier.strip().replaceAll("\\s+", " ");
    }

    private static String pounds(String amount) {
        return amount.matches("-?\\d*\\.?\\d+\\.?")
                ? new BigDecimal(amount).setScale(2, RoundingMode.HALF_UP).toPlainString()
                : "";
    }

    /** Comma-separated values by RFC 4180, so that our own reader of text does not judge itself. */
    private static List<List<String>> rows(String text) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int at = 0; at < text.length(); at++) {
            char next = text.charAt(at);
            if (quoted) {
                if (next != '"') {
                    cell.append(next);
                } else if (at + 1 < text.length() && text.charAt(at + 1) == '"') {
                    cell.append(text.charAt(++at));
                } else {
                    quoted = false;
                }
            } else if (next == '"') {
                quoted = true;
            } else if (next == ',' || next == '\n') {
                row.add(cell.toString().replace("\r", ""));
                cell.setLength(0);
                if (next == '\n') {
                    rows.add(row);
                    row = new ArrayList<>();
                }
            } else {
                cell.append(next);
            }
        }
        if (!cell.isEmpty() || !row.isEmpty()) {
            row.add(cell.toString());
            rows.add(row);
        }
        return rows;
    }
}
