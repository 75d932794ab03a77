package uk.lgcdt.web.layout;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A plain table for lists of up to some 50 rows. The first column names the row. On narrow screens it scrolls sideways
 * by itself, and can be scrolled with the keyboard.
 */
public class HtmlTable<T> extends Div {

    private record Column<T>(Function<T, Component> content, String kind) {}

    private final List<Column<T>> columns = new ArrayList<>();
    private final NativeTableRow header = new NativeTableRow();
    private final NativeTableBody body = new NativeTableBody();

    /** Makes an empty table; the caption names it for those who cannot see where it stands. */
    public HtmlTable(String caption) {
        addClassName("table-scroll");
        getElement()
                .setAttribute("role", "region")
                .setAttribute("aria-label", caption)
                .setAttribute("tabindex", "0");
        var table = new NativeTable();
        table.setCaptionText(caption);
        table.addClassName("html-table");
        table.add(new NativeTableHeader(header), body);
        add(table);
    }

    /** Adds a column of words. */
    public final HtmlTable<T> text(String heading, Function<T, String> text) {
        return column(heading, row -> new Span(text.apply(row)), "words");
    }

    /** Adds a column of figures, set to the right. */
    public final HtmlTable<T> number(String heading, Function<T, String> figure) {
        return column(heading, row -> new Span(figure.apply(row)), "number");
    }

    /** Adds a column of days, never broken. */
    public final HtmlTable<T> day(String heading, Function<T, String> day) {
        return column(heading, row -> new Span(day.apply(row)), "day");
    }

    /** Adds a column of links and the like. */
    public final HtmlTable<T> component(String heading, Function<T, Component> content) {
        return column(heading, content, "words");
    }

    /** Shows these rows and no others. */
    public final HtmlTable<T> rows(List<T> items) {
        body.removeAll();
        items.forEach(item -> body.add(row(item)));
        return this;
    }

    private HtmlTable<T> column(String heading, Function<T, Component> content, String kind) {
        var cell = new NativeTableHeaderCell(heading);
        cell.getElement().setAttribute("scope", "col");
        cell.addClassName(kind);
        header.add(cell);
        columns.add(new Column<>(content, kind));
        return this;
    }

    private NativeTableRow row(T item) {
        var row = new NativeTableRow();
        for (Column<T> column : columns) {
            Component content = column.content().apply(item);
            if (row.getChildren().findAny().isEmpty()) {
                var name = new NativeTableHeaderCell(content);
                name.getElement().setAttribute("scope", "row");
                row.add(name);
            } else {
                var cell = new NativeTableCell(content);
                cell.addClassName(column.kind());
                row.add(cell);
            }
        }
        return row;
    }
}
