package uk.lgcdt.web.identity;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Function;
import uk.lgcdt.web.layout.Figures;
import uk.lgcdt.web.layout.Inset;
import uk.lgcdt.web.layout.PagedTable.Rows;

/** Cards of a long list, some at a time; a button shows the next ones below. */
class PairList<T> extends Div {

    private static final int AT_ONCE = 10;

    private final Div cards = new Div();
    private final Paragraph position = new Paragraph();
    private final NativeButton more = new NativeButton();
    private final Inset none;
    private final Rows<T> rows;
    private final Function<T, Component> card;
    private long total;
    private int shown;

    PairList(String none, Rows<T> rows, Function<T, Component> card) {
        this.none = new Inset(none);
        this.rows = rows;
        this.card = card;
        cards.addClassName("request-cards");
        position.addClassName("soft");
        position.getElement().setAttribute("role", "status");
        more.setText(getTranslation("identity.more"));
        more.addClassName("plain-button");
        more.addClickListener(click -> showMore());
        add(this.none, cards, position, more);
        look();
    }

    /** Shows the list from its beginning, as it is now. */
    final void look() {
        total = rows.count();
        shown = 0;
        cards.removeAll();
        showMore();
    }

    private void showMore() {
        List<T> next = shown < total ? rows.list(shown, AT_ONCE) : List.of();
        next.forEach(row -> cards.add(card.apply(row)));
        shown += next.size();
        none.setVisible(total == 0);
        position.setVisible(total > 0);
        position.setText(getTranslation("identity.position", Figures.count(shown), Figures.count(total)));
        more.setVisible(shown < total && !next.isEmpty());
    }
}
