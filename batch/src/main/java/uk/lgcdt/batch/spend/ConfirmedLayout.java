package uk.lgcdt.batch.spend;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.lgcdt.batch.table.DateReader;
import uk.lgcdt.batch.table.TableRow;
import uk.lgcdt.batch.table.TableStart;
import uk.lgcdt.infra.spend.SpendMapping;
import uk.lgcdt.infra.spend.VatBasis;

/** A layout as a person says it is; how days and amounts are written is still told from the cells. */
final class ConfirmedLayout {

    private ConfirmedLayout() {}

    static SpendLayout of(SpendLayout found, TableStart start, SpendMapping mapping) {
        Map<Role, Integer> columns = new EnumMap<>(Role.class);
        mapping.columns().forEach((role, index) -> columns.put(Role.valueOf(role.toUpperCase(Locale.ROOT)), index));
        long headerRow = Math.max(0, found.headerRow() + mapping.headerOffset());
        return new SpendLayout(
                headerRow,
                mapping.headerOffset() == 0 ? found.header() : header(start, headerRow),
                columns,
                found.confidence(),
                VatBasis.valueOf(mapping.vatBasis().toUpperCase(Locale.ROOT)),
                DateReader.isMonthFirst(cells(start, headerRow, columns.get(Role.DATE))),
                AmountReader.hasDecimalComma(cells(start, headerRow, columns.get(Role.AMOUNT))),
                found.shape(),
                List.of(),
                List.of());
    }

    private static List<String> header(TableStart start, long headerRow) {
        return start.rows().stream()
                .filter(row -> row.number() == headerRow)
                .findFirst()
                .map(TableRow::cells)
                .orElse(List.of());
    }

    private static List<String> cells(TableStart start, long headerRow, @Nullable Integer column) {
        return column == null
                ? List.of()
                : start.rows().stream()
                        .filter(row -> row.number() > headerRow)
                        .map(row -> row.cell(column))
                        .toList();
    }
}
