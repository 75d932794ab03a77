package uk.lgcdt.batch.table;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a table is written as text, told by its beginning.
 *
 * @param charset what is not of it is read as Windows-1252
 * @param marks bytes of byte order marks before the text
 * @param separator between cells
 * @param quote around cells
 * @param announced whether the first line is {@code sep=;} as Excel writes it
 * @param wrapped how many cells a line holds that is in quotes as a whole; 0 where no line is
 */
record Dialect(Charset charset, int marks, char separator, char quote, boolean announced, int wrapped) {

    private static final int BEGINNING = 64 * 1024; // bytes
    private static final int ROWS = 200;
    private static final char[] SEPARATORS = {',', '\t', ';', '|'};

    static Dialect of(InputStream source) throws IOException {
        byte[] first = source.readNBytes(BEGINNING);
        Charset charset = charset(first);
        int marks = marks(first, charset);
        String text = text(first, marks, charset);
        char quote = text.contains("\"") || !isSingleQuoted(text) ? '"' : '\'';
        if (text.regionMatches(true, 0, "sep=", 0, 4) && text.length() > 5 && text.charAt(5) <= '\r') {
            return new Dialect(charset, marks, text.charAt(4), quote, true, 0);
        }
        char separator = separator(text, quote);
        List<String> wrapped = WrappedRows.lines(text, separator, quote);
        if (!wrapped.isEmpty()) {
            String inside = String.join("\n", wrapped);
            char within = separator(inside, quote);
            int cells = WrappedRows.commonWidth(inside, within, quote);
            if (WrappedRows.isCertain(text, separator, within, quote, cells)) {
                return new Dialect(charset, marks, within, quote, false, cells);
            }
        }
        return new Dialect(charset, marks, separator, quote, false, 0);
    }

    Reader open(InputStream in) throws IOException {
        InputStream buffered = new BufferedInputStream(in, BEGINNING);
        buffered.skipNBytes(marks);
        return new MendedReader(buffered, charset);
    }

    String words() {
        String cells = switch (separator) {
            case ',' -> "commas";
            case '\t' -> "tabs";
            case ';' -> "semicolons";
            case '|' -> "bars";
            default -> "\"" + separator + "\"";
        };
        return charset.name() + ", " + cells;
    }

    private static Charset charset(byte[] first) {
        if (startsWith(first, 0, 0xff, 0xfe)) {
            return StandardCharsets.UTF_16LE;
        }
        if (startsWith(first, 0, 0xfe, 0xff)) {
            return StandardCharsets.UTF_16BE;
        }
        int[] noughts = new int[2];
        for (int index = 0; index < first.length; index++) {
            noughts[index % 2] += first[index] == 0 ? 1 : 0;
        }
        if (noughts[1] > first.length / 4) {
            return StandardCharsets.UTF_16LE;
        }
        return noughts[0] > first.length / 4 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_8;
    }

    /** Marks are found doubled, and written twice over as text of another encoding. */
    private static int marks(byte[] first, Charset charset) {
        int at = 0;
        while (true) {
            if (charset.equals(StandardCharsets.UTF_8) && startsWith(first, at, 0xef, 0xbb, 0xbf)) {
                at += 3;
            } else if (charset.equals(StandardCharsets.UTF_8)
                    && startsWith(first, at, 0xc3, 0xaf, 0xc2, 0xbb, 0xc2, 0xbf)) {
                at += 6;
            } else if (charset.equals(StandardCharsets.UTF_16LE) && startsWith(first, at, 0xff, 0xfe)) {
                at += 2;
            } else if (charset.equals(StandardCharsets.UTF_16BE) && startsWith(first, at, 0xfe, 0xff)) {
                at += 2;
            } else {
                return at;
            }
        }
    }

    private static boolean startsWith(byte[] bytes, int at, int... expected) {
        for (int index = 0; index < expected.length; index++) {
            if (at + index >= bytes.length || (bytes[at + index] & 0xff) != expected[index]) {
                return false;
            }
        }
        return true;
    }

    private static String text(byte[] first, int marks, Charset charset) throws IOException {
        StringBuilder text = new StringBuilder();
        try (Reader reader =
                new MendedReader(new java.io.ByteArrayInputStream(first, marks, first.length - marks), charset)) {
            char[] buffer = new char[8_192];
            for (int read = reader.read(buffer, 0, buffer.length); read >= 0; ) {
                text.append(buffer, 0, read);
                read = reader.read(buffer, 0, buffer.length);
            }
        }
        return text.toString();
    }

    private static boolean isSingleQuoted(String text) {
        return text.lines()
                        .limit(ROWS)
                        .filter(line -> line.startsWith("'") && line.matches(".*'[,;\t|]'.*"))
                        .count()
                >= 2;
    }

    /** The separator that cuts most rows into the same number of cells, more than one; a comma if none does. */
    private static char separator(String text, char quote) throws IOException {
        char best = ',';
        double most = 0;
        for (char candidate : SEPARATORS) {
            double evidence = evidence(text, candidate, quote);
            if (evidence > most) {
                most = evidence;
                best = candidate;
            }
        }
        return best;
    }

    private static double evidence(String text, char separator, char quote) throws IOException {
        List<Integer> widths = new ArrayList<>();
        try (TextRows rows = new TextRows(new StringReader(text), separator, quote)) {
            @Nullable TableRow row;
            while (widths.size() < ROWS && (row = rows.next()) != null) {
                if (!row.isBlank()) {
                    widths.add(row.cells().size());
                }
            }
        }
        Map<Integer, Integer> rowsByWidth = new HashMap<>();
        widths.stream().filter(width -> width > 1).forEach(width -> rowsByWidth.merge(width, 1, Integer::sum));
        double best = 0;
        for (Map.Entry<Integer, Integer> each : rowsByWidth.entrySet()) {
            best = Math.max(best, each.getValue() * Math.log(each.getKey()));
        }
        return best / Math.max(1, widths.size());
    }
}
