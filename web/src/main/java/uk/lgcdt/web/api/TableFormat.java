package uk.lgcdt.web.api;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import uk.lgcdt.infra.spreadsheet.CsvTable;
import uk.lgcdt.infra.spreadsheet.FileTable;
import uk.lgcdt.infra.spreadsheet.ParquetTable;

/** How a table is taken away: the ending of its address. The rows are the same in each. */
public enum TableFormat {
    CSV(new MediaType("text", "csv", StandardCharsets.UTF_8)),
    XLSX(MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")),
    JSON(MediaType.APPLICATION_JSON),
    PARQUET(MediaType.parseMediaType("application/vnd.apache.parquet"));

    /** In the path of a resource, for {@code @PathVariable String ending}. */
    public static final String ENDING = "{ending:csv|xlsx|json|parquet}";

    private final MediaType type;

    TableFormat(MediaType type) {
        this.type = type;
    }

    public static TableFormat of(String ending) {
        return valueOf(ending.toUpperCase(Locale.ROOT));
    }

    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** As people call it: Parquet is a name, the others are letters. */
    public String label() {
        return this == PARQUET ? "Parquet" : name();
    }

    /**
     * @param name of the file, without its ending
     * @param facts where the rows come from; CSV has no place for them
     */
    public <R> ResponseEntity<byte[]> answer(String name, FileTable<R> table, List<R> rows, Map<String, String> facts) {
        return answer(
                name,
                switch (this) {
                    case CSV -> CsvTable.write(table, rows);
                    case XLSX -> WorkbookTable.write(table, rows, facts);
                    case JSON -> JsonTable.write(table, rows, facts);
                    case PARQUET -> ParquetTable.write(table, rows, facts);
                });
    }

    /** Answers with a file that was written otherwise. */
    public ResponseEntity<byte[]> answer(String name, byte[] content) {
        return ResponseEntity.ok()
                .contentType(type)
                .header("Content-Disposition", "attachment; filename=\"%s.%s\"".formatted(name, ending()))
                .body(content);
    }
}
