package uk.lgcdt.batch.company;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import uk.lgcdt.batch.landing.RefusedFileException;
import uk.lgcdt.batch.table.TableRow;

/**
 * Which column of the basic company data holds what. The header has spaces before its words.
 *
 * @see <a href="https://resources.companieshouse.gov.uk/toolsToHelp/pdf/freeDataProductDataset.pdf">Columns</a>
 */
final class CompanyLayout {

    static final int SIC_CODES = 4;
    static final int PREVIOUS_NAMES = 10;

    private static final int ABSENT = -1;

    private final int width;
    private final Map<String, Integer> places = new HashMap<>();
    private final List<Integer> sic = new ArrayList<>();
    private final List<Integer> previous = new ArrayList<>();
    private final int number;
    private final int name;

    CompanyLayout(TableRow header) {
        width = header.cells().size();
        for (int index = 0; index < width; index++) {
            places.putIfAbsent(header.cell(index).toLowerCase(Locale.ROOT), index);
        }
        number = place("companynumber");
        name = place("companyname");
        if (number == ABSENT || name == ABSENT) {
            throw new RefusedFileException(header.position(), "It has no column CompanyName or CompanyNumber");
        }
        for (int i = 1; i <= SIC_CODES; i++) {
            add(sic, "siccode.sictext_" + i);
        }
        for (int i = 1; i <= PREVIOUS_NAMES; i++) {
            add(previous, "previousname_" + i + ".companyname");
        }
    }

    /** Number of cells in a row. */
    int width() {
        return width;
    }

    String number(TableRow row) {
        return row.cell(number);
    }

    String name(TableRow row) {
        return row.cell(name);
    }

    /** The place of a column, in lower case; below nought where it is not there. */
    int place(String column) {
        return places.getOrDefault(column, ABSENT);
    }

    List<Integer> sic() {
        return sic;
    }

    List<Integer> previous() {
        return previous;
    }

    private void add(List<Integer> list, String column) {
        int place = place(column);
        if (place != ABSENT) {
            list.add(place);
        }
    }
}
