package uk.lgcdt.web.identity;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import uk.lgcdt.infra.organisation.SupplierDecision;
import uk.lgcdt.infra.run.Publication;
import uk.lgcdt.web.layout.Figures;
import uk.lgcdt.web.layout.HtmlTable;
import uk.lgcdt.web.layout.PagedTable;

/** What was decided, by whom and when, with a way back. */
class DecisionsTable extends Div {

    private final transient ReviewService reviews;
    private final transient Publication publication;
    private transient Consumer<String> undone = words -> {};
    private final PagedTable<SupplierDecision> table;

    DecisionsTable(ReviewService reviews, Publication publication) {
        this.reviews = reviews;
        this.publication = publication;
        String caption = getTranslation("review.decisions.caption");
        table = new PagedTable<>(
                caption,
                new HtmlTable<SupplierDecision>(caption)
                        .text(
                                getTranslation("review.decisions.pair"),
                                one -> getTranslation(
                                        "identity.pair",
                                        one.pair().oneName(),
                                        one.pair().otherName()))
                        .text(
                                getTranslation("review.decisions.verdict"),
                                one -> getTranslation(
                                        "review.verdict." + one.verdict().key()))
                        .text(getTranslation("review.decisions.reason"), SupplierDecision::reason)
                        .text(
                                getTranslation("review.decisions.who"),
                                one -> getTranslation(
                                        "review.decisions.by", one.decidedBy(), Figures.moment(one.decidedAt())))
                        .text(getTranslation("review.decisions.standing"), this::standing)
                        .component(getTranslation("review.undo"), this::undo),
                getTranslation("review.decisions.none"),
                rows());
        add(table);
    }

    /** Tells in words what was undone. */
    final void onUndone(Consumer<String> then) {
        undone = then;
    }

    final void look() {
        table.showFirst(rows());
    }

    private PagedTable.Rows<SupplierDecision> rows() {
        return new PagedTable.Rows<>() {

            @Override
            public List<SupplierDecision> list(int offset, int limit) {
                return reviews.list(offset, limit);
            }

            @Override
            public long count() {
                return reviews.count();
            }
        };
    }

    private String standing(SupplierDecision one) {
        if (one.undoneAt() != null) {
            return getTranslation("review.decisions.undone", one.undoneBy(), Figures.moment(one.undoneAt()));
        }
        return getTranslation(
                one.decidedAt().isAfter(publication.startedAt()) ? "review.decisions.next" : "review.decisions.stands");
    }

    private Component undo(SupplierDecision one) {
        if (!one.isOpen()) {
            return new Span();
        }
        var button = new NativeButton(getTranslation("review.undo"), click -> undoNow(one));
        button.setAriaLabel(getTranslation(
                "review.undo.label", one.pair().oneName(), one.pair().otherName()));
        button.addClassNames("plain-button", "no-print");
        return button;
    }

    private void undoNow(SupplierDecision one) {
        reviews.undo(one);
        look();
        undone.accept(
                getTranslation("review.undone", one.pair().oneName(), one.pair().otherName()));
    }
}
