package uk.lgcdt.web.layout;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** A table that shows a long list page by page. */
public class PagedTable<T> extends Div {

    /** How many rows a page has. */
    public static final int PAGE_SIZE = 10;

    /** Where the rows come from. */
    public interface Rows<T> {

        List<T> list(int offset, int limit);

        long count();
    }

    private final HtmlTable<T> table;
    private final Span position = new Span();
    private final NativeButton previous = new NativeButton();
    private final NativeButton next = new NativeButton();
    private final Nav pager = new Nav();
    private final Inset empty;
    private Rows<T> rows;
    private long total;
    private int offset;

    /**
     * Shows the first page.
     *
     * @param name what is listed, for those who cannot see where the buttons stand
     * @param none what to say where there is no row
     */
    public PagedTable(String name, HtmlTable<T> table, String none, Rows<T> rows) {
        this.table = table;
        this.rows = rows;
        this.empty = new Inset(none);
        addClassName("paged-table");
        setUpPager(name);
        add(table, empty, pager);
        showFirst(rows);
    }

    /** Shows the first page of other rows. */
    public final void showFirst(Rows<T> others) {
        rows = others;
        total = rows.count();
        show(0);
    }

    /** Returns the rows of a list that is at hand as a whole. */
    public static <T> Rows<T> of(List<T> all) {
        return new Rows<>() {

            @Override
            public List<T> list(int offset, int limit) {
                return all.subList(offset, Math.min(all.size(), offset + limit));
            }

            @Override
            public long count() {
                return all.size();
            }
        };
    }

    private void setUpPager(String name) {
        pager.addClassName("pager");
        pager.setAriaLabel(getTranslation("layout.pager", name));
        previous.setText(getTranslation("layout.pager.previous"));
        next.setText(getTranslation("layout.pager.next"));
        previous.addClassName("plain-button");
        next.addClassName("plain-button");
        previous.addClickListener(click -> show(offset - PAGE_SIZE));
        next.addClickListener(click -> show(offset + PAGE_SIZE));
        position.getElement().setAttribute("role", "status");
        pager.add(previous, position, next);
    }

    private void show(int from) {
        offset = Math.max(0, from);
        List<T> page = total == 0 ? List.of() : rows.list(offset, PAGE_SIZE);
        table.rows(page);
        table.setVisible(total > 0);
        empty.setVisible(total == 0);
        pager.setVisible(total > PAGE_SIZE);
        previous.setEnabled(offset > 0);
        next.setEnabled(offset + PAGE_SIZE < total);
        position.setText(getTranslation(
                "layout.pager.position",
                Figures.count(offset + 1L),
                Figures.count(offset + (long) page.size()),
                Figures.count(total)));
    }
}
