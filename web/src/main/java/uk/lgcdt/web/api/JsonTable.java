package uk.lgcdt.web.api;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;
import uk.lgcdt.infra.spreadsheet.FileTable;

/** Writes a table as JSON: the facts about it, and each row as an object; numbers exact, null where there is nothing. */
final class JsonTable {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private JsonTable() {}

    static <R> byte[] write(FileTable<R> table, List<R> rows, Map<String, String> facts) {
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("source", facts);
        file.put("rows", rows.stream().map(row -> object(table, row)).toList());
        return JSON.writeValueAsBytes(file);
    }

    private static <R> Map<String, @Nullable Object> object(FileTable<R> table, R row) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        table.columns()
                .forEach(column -> object.put(column.name(), cell(column.cell().apply(row))));
        return object;
    }

    private static @Nullable Object cell(@Nullable Object value) {
        return value instanceof LocalDate day ? day.toString() : value;
    }
}
