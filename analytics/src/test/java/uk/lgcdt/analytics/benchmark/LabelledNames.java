package uk.lgcdt.analytics.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Names with the company number that a council published beside them, which the matcher does not see.
 *
 * @param name as written
 * @param number the label
 * @param payments how many payments have the two
 */
record LabelledNames(String name, String number, long payments) {

    /** Reads tab-separated columns council, supplier_name, company_number, payment_rows, in any order, with a heading. */
    static List<LabelledNames> read(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        Map<String, Integer> columns = new HashMap<>();
        String[] heading = lines.getFirst().replace("\uFEFF", "").split("\t", -1);
        for (int i = 0; i < heading.length; i++) {
            columns.put(heading[i].strip(), i);
        }
        if (!columns.containsKey("supplier_name") || !columns.containsKey("company_number")) {
            throw new IOException(file + ": the heading needs supplier_name and company_number");
        }
        List<LabelledNames> rows = new ArrayList<>();
        for (int line = 2; line <= lines.size(); line++) {
            String[] cells = lines.get(line - 1).split("\t", -1);
            if (cells.length < heading.length) {
                throw new IOException(file + " line " + line + ": " + cells.length + " columns, not " + heading.length);
            }
            Integer payments = columns.get("payment_rows");
            long counted = payments == null || cells[payments].isBlank() ? 1 : Long.parseLong(cells[payments].strip());
            rows.add(new LabelledNames(
                    cells[columns.get("supplier_name")], cells[columns.get("company_number")].strip(), counted));
        }
        return rows;
    }
}
