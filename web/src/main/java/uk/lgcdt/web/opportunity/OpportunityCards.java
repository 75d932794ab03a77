package uk.lgcdt.web.opportunity;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import uk.lgcdt.infra.run.Publication;

/** The opportunities found, a few at a time. */
class OpportunityCards extends Div {

    private static final int AT_A_TIME = 10;

    private final transient OpportunityService opportunities;
    private final transient Publication publication;

    OpportunityCards(OpportunityService opportunities, Publication publication) {
        this.opportunities = opportunities;
        this.publication = publication;
    }

    void show(OpportunityQuery query, int total) {
        removeAll();
        addMore(query, 0, total);
    }

    private void addMore(OpportunityQuery query, int offset, int total) {
        opportunities
                .list(publication.run(), query.toFilter(), offset, AT_A_TIME)
                .forEach(one -> add(new OpportunityCard(opportunities, publication, one)));
        int shown = offset + AT_A_TIME;
        if (shown < total) {
            var more = new NativeButton(getTranslation("opportunities.more", total - shown));
            more.addClassName("plain-button");
            more.addClickListener(click -> {
                remove(more);
                addMore(query, shown, total);
            });
            add(more);
        }
    }
}
