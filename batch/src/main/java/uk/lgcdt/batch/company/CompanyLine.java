package uk.lgcdt.batch.company;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import uk.lgcdt.batch.table.TableRow;

/** Writes a company as one line of JSON; field by field, because there are millions. */
final class CompanyLine {

    private static final JsonFactory JSON = new JsonFactory();
    private static final int SIC_DIGITS = 5;

    /** Ours by theirs: days are written as they come, 31/12/2025. */
    private static final Map<String, String> TEXTS = Map.of(
            "status", "companystatus",
            "category", "companycategory",
            "accounts", "accounts.accountcategory",
            "postcode", "regaddress.postcode",
            "incorporated", "incorporationdate",
            "dissolved", "dissolutiondate",
            "made_up", "accounts.lastmadeupdate",
            "confirmed", "confstmtlastmadeupdate");

    private record Field(String name, int place) {}

    private final CompanyLayout layout;
    private final long landed;
    private final List<Field> fields = new ArrayList<>();
    private final ByteArrayOutputStream line = new ByteArrayOutputStream(1_024);

    CompanyLine(CompanyLayout layout, long landed) {
        this.layout = layout;
        this.landed = landed;
        TEXTS.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(text -> {
            int place = layout.place(text.getValue());
            if (place >= 0) {
                fields.add(new Field(text.getKey(), place));
            }
        });
    }

    /** @param number in its full form */
    byte[] of(TableRow row, String number, String position) {
        line.reset();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), line)) {
            json.writeStartObject();
            json.writeNumberProperty("landed", landed);
            json.writeStringProperty("position", position);
            json.writeStringProperty("number", number);
            json.writeStringProperty("name", layout.name(row));
            for (Field field : fields) {
                String cell = row.cell(field.place());
                if (!cell.isEmpty()) {
                    json.writeStringProperty(field.name(), cell);
                }
            }
            write(json, row, "sic", layout.sic(), true);
            write(json, row, "previous", layout.previous(), false);
            json.writeEndObject();
        }
        return line.toByteArray();
    }

    private static void write(JsonGenerator json, TableRow row, String name, List<Integer> places, boolean codes) {
        json.writeArrayPropertyStart(name);
        for (int place : places) {
            @Nullable String cell = codes ? sicCode(row.cell(place)) : row.cell(place);
            if (cell != null && !cell.isEmpty()) {
                json.writeString(cell);
            }
        }
        json.writeEndArray();
    }

    /** The code of "62020 - Information technology consultancy activities"; null for "None Supplied". */
    private static @Nullable String sicCode(String text) {
        int end = 0;
        while (end < text.length() && Character.isDigit(text.charAt(end))) {
            end++;
        }
        if (end == 0 || end > SIC_DIGITS) {
            return null;
        }
        return "0".repeat(SIC_DIGITS - end) + text.substring(0, end);
    }
}
