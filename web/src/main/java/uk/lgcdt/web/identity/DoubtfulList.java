package uk.lgcdt.web.identity;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Consumer;
import uk.lgcdt.infra.identity.DoubtfulPair;
import uk.lgcdt.infra.organisation.AlreadyDecidedException;
import uk.lgcdt.infra.organisation.NodePair;
import uk.lgcdt.infra.organisation.SupplierId;
import uk.lgcdt.infra.organisation.Verdict;
import uk.lgcdt.infra.run.Publication;
import uk.lgcdt.web.layout.Figures;
import uk.lgcdt.web.layout.PagedTable.Rows;
import uk.lgcdt.web.publication.Addresses;

/** The pairs that a person should decide, those first that move most money. */
class DoubtfulList extends Div {

    private final transient ReviewService reviews;
    private final transient Publication publication;
    private transient Consumer<String> decided = words -> {};
    private final PairList<DoubtfulPair> pairs;

    DoubtfulList(ReviewService reviews, Publication publication) {
        this.reviews = reviews;
        this.publication = publication;
        pairs = new PairList<>(getTranslation("review.none"), rows(), this::card);
        add(pairs);
    }

    /** Tells in words what was decided. */
    final void onDecided(Consumer<String> then) {
        decided = then;
    }

    final void look() {
        pairs.look();
    }

    private Rows<DoubtfulPair> rows() {
        return new Rows<>() {

            @Override
            public List<DoubtfulPair> list(int offset, int limit) {
                return reviews.listDoubtful(publication.run(), offset, limit);
            }

            @Override
            public long count() {
                return reviews.countDoubtful(publication.run());
            }
        };
    }

    private Component card(DoubtfulPair pair) {
        NodePair nodes = pair.weighed().pair();
        var card = new PairCard(pair.weighed());
        card.add(new Paragraph(getTranslation(
                "review.money",
                Figures.pounds(pair.movedGbp()),
                nodes.oneName(),
                Figures.pounds(pair.oneGbp()),
                nodes.otherName(),
                Figures.pounds(pair.otherGbp()))));
        card.withEvidence(pair.weighed());
        var buttons = new Div(
                button(nodes, Verdict.SAME),
                button(nodes, Verdict.DIFFERENT),
                names(nodes.oneName(), pair.weighed().oneSupplier()));
        if (!pair.weighed().joined()) {
            buttons.add(names(nodes.otherName(), pair.weighed().otherSupplier()));
        }
        buttons.addClassNames("button-row", "no-print");
        card.add(buttons);
        return card;
    }

    private Anchor names(String name, SupplierId supplier) {
        return new Anchor(Addresses.of(publication).supplierNames(supplier), getTranslation("review.names", name));
    }

    private NativeButton button(NodePair pair, Verdict verdict) {
        var button = new NativeButton(
                getTranslation("review.verdict." + verdict.key()),
                click -> new VerdictDialog(pair, verdict, reason -> decide(pair, verdict, reason)).open());
        button.setAriaLabel(
                getTranslation("review.verdict." + verdict.key() + ".label", pair.oneName(), pair.otherName()));
        button.addClassName("plain-button");
        return button;
    }

    private List<String> decide(NodePair pair, Verdict verdict, String reason) {
        try {
            reviews.decide(pair, verdict, reason);
        } catch (AlreadyDecidedException already) {
            return List.of(getTranslation("review.already", pair.oneName(), pair.otherName()));
        }
        look();
        decided.accept(getTranslation("review.done." + verdict.key(), pair.oneName(), pair.otherName()));
        return List.of();
    }
}
