package uk.lgcdt.analytics.benchmark;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.lgcdt.analytics.organisation.PublishedIdentifier;
import uk.lgcdt.analytics.organisation.SupplierIdentity;

/**
 * Names with the company number that a council published beside them, which the matcher does not see.
 *
 * @param name as written
 * @param number the label
 * @param payments how many payments have the two
 */
record LabelledNames(String name, String number, long payments) {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /**
     * Reads tab-separated columns council, supplier_name, company_number, payment_rows, in any order, with a heading; UTF-8 or
     * windows-1252. Numbers are compared in their full form, so that lost noughts make no difference; a row without one has no
     * label and is left out.
     */
    static List<LabelledNames> read(Path file) throws IOException {
        List<String> lines = lines(file);
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
            if (lines.get(line - 1).isBlank()) {
                continue;
            }
            if (cells.length < heading.length) {
                throw new IOException(file + " line " + line + ": " + cells.length + " columns, not " + heading.length);
            }
            Integer payments = columns.get("payment_rows");
            String name = cell(cells, columns.get("supplier_name"));
            String number = cell(cells, columns.get("company_number"));
            if (!number.isEmpty()) {
                rows.add(new LabelledNames(
                        name, fullForm(number), payments == null ? 1 : counted(cell(cells, payments))));
            }
        }
        return rows;
    }

    private static List<String> lines(Path file) throws IOException {
        try {
            return Files.readAllLines(file);
        } catch (CharacterCodingException e) {
            return Files.readAllLines(file, WINDOWS);
        }
    }

    private static String cell(String[] cells, int column) {
        String cell = cells[column].strip();
        boolean quoted = cell.length() > 1 && cell.startsWith("\"") && cell.endsWith("\"");
        return quoted ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"") : cell;
    }

    private static long counted(String payments) {
        return payments.isEmpty() ? 1 : Long.parseLong(payments.replace(",", ""));
    }

    /** What is no company number stays as it is. */
    private static String fullForm(String number) {
        return SupplierIdentity.of(null, List.of(new PublishedIdentifier("GB-COH", number)))
                .flatMap(identity -> Optional.ofNullable(identity.companyNumber()))
                .orElse(number);
    }
}
