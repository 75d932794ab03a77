package uk.lgcdt.web.mapping;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.lgcdt.infra.spend.SpendMapping;
import uk.lgcdt.infra.spend.SpendProposal;

/** The first rows of a file, with a selector over each column that says what the column holds. */
class ColumnsTable extends Div {

    private static final int ROWS_SHOWN = 12;
    private static final int SURE = 65;

    private final transient SpendProposal proposal;
    private final transient List<List<String>> rows;
    private final List<Select<ColumnUse>> selects = new ArrayList<>();
    private final List<NativeTableRow> shown = new ArrayList<>();

    /** @param mapping what is selected at first */
    ColumnsTable(SpendProposal proposal, List<List<String>> rows, SpendMapping mapping, Runnable changed) {
        this.proposal = proposal;
        this.rows = rows;
        addClassName("table-scroll");
        getElement()
                .setAttribute("role", "region")
                .setAttribute("aria-label", getTranslation("mapping.columns.table"))
                .setAttribute("tabindex", "0");
        int width = rows.stream().mapToInt(List::size).max().orElse(0);
        var header = new NativeTableRow(headerCell(new Span(getTranslation("mapping.columns.row"))));
        for (int column = 0; column < width; column++) {
            header.add(headerCell(selector(column, mapping, changed)));
        }
        var body = new NativeTableBody();
        for (int index = 0; index < Math.min(ROWS_SHOWN, rows.size()); index++) {
            NativeTableRow row = row(index, width);
            shown.add(row);
            body.add(row);
        }
        var table = new NativeTable();
        table.setCaptionText(getTranslation("mapping.columns.table"));
        table.addClassNames("html-table", "mapping-table");
        table.add(new NativeTableHeader(header), body);
        add(table);
    }

    ChosenUses chosen() {
        return new ChosenUses(selects.stream().map(Select::getValue).toList());
    }

    /** Marks the row with the header. */
    void markHeader(long number) {
        for (int index = 0; index < shown.size(); index++) {
            shown.get(index).setClassName("mapping-header", this.number(index) == number);
        }
    }

    private long number(int index) {
        return index < proposal.rowNumbers().size() ? proposal.rowNumbers().get(index) : index + 1L;
    }

    private static NativeTableHeaderCell headerCell(Component content) {
        var cell = new NativeTableHeaderCell(content);
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private Component selector(int column, SpendMapping mapping, Runnable changed) {
        var select = new Select<ColumnUse>();
        select.setItems(ColumnUse.values());
        select.setItemLabelGenerator(use -> getTranslation(use.key()));
        select.setAriaLabel(getTranslation("mapping.columns.label", column + 1 + "", word(column)));
        @Nullable String role = roleOf(column, mapping.columns());
        select.setValue(role == null ? ColumnUse.IGNORE : ColumnUse.of(role, mapping.vatBasis()));
        select.addValueChangeListener(change -> changed.run());
        selects.add(select);
        var sure = new Span(confidence(column));
        sure.addClassName("soft");
        return new Div(select, sure);
    }

    private String confidence(int column) {
        @Nullable String role = roleOf(column, proposal.columns());
        if (role == null) {
            return getTranslation("mapping.columns.not-proposed");
        }
        int confidence = proposal.confidence().getOrDefault(role, 0);
        return getTranslation(
                confidence >= SURE ? "mapping.columns.sure" : "mapping.columns.unsure",
                getTranslation(ColumnUse.of(role, proposal.vatBasis()).key()),
                confidence + "");
    }

    /** The header's word over a column, for those who do not see it. */
    private String word(int column) {
        for (int index = 0; index < rows.size(); index++) {
            if (number(index) == proposal.headerRow()
                    && column < rows.get(index).size()) {
                return rows.get(index).get(column);
            }
        }
        return "";
    }

    private static @Nullable String roleOf(int column, Map<String, Integer> columns) {
        return columns.entrySet().stream()
                .filter(entry -> entry.getValue() == column)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    private NativeTableRow row(int index, int width) {
        var number = new NativeTableHeaderCell(number(index) + "");
        number.getElement().setAttribute("scope", "row");
        var row = new NativeTableRow(number);
        List<String> cells = rows.get(index);
        for (int column = 0; column < width; column++) {
            row.add(new NativeTableCell(column < cells.size() ? cells.get(column) : ""));
        }
        return row;
    }
}
