package uk.lgcdt.batch.landing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import uk.lgcdt.infra.landing.FileKind;

/** Stands in for what the application knows of tables: knows payments by the words of their header. */
final class PaymentsOnly implements TableKind {

    /** Columns without which a file of payments cannot be read; in lower case. */
    private static final Set<String> COLUMNS = Set.of("body name", "date", "supplier name", "amount");

    private static final int BEGINNING = 8_192; // bytes looked at

    @Override
    public FileKind of(Content content) throws IOException {
        String start;
        try (InputStream in = content.open()) {
            start = new String(in.readNBytes(BEGINNING), StandardCharsets.UTF_8).replaceFirst("^\uFEFF", "");
        }
        if (start.indexOf('\0') >= 0) {
            throw new RefusedFileException("It is not text in UTF-8");
        }
        String header = start.stripLeading().lines().findFirst().orElse("");
        List<String> columns = Arrays.stream(header.split(","))
                .map(column -> column.strip().replaceAll("^\"|\"$", "").strip().toLowerCase(Locale.ROOT))
                .toList();
        if (columns.containsAll(COLUMNS)) {
            return FileKind.SPEND;
        }
        if (columns.size() > 3) {
            throw new RefusedFileException(
                    "It is a table without the columns Body Name, Date, Supplier Name and Amount in its first line");
        }
        throw new RefusedFileException(
                "It is none of what can be loaded: OCDS releases (JSON), payments (CSV), assessments (JSON)");
    }
}
