package uk.lgcdt.web.identity;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import uk.lgcdt.infra.account.Role;
import uk.lgcdt.infra.run.Publication;
import uk.lgcdt.web.layout.Figures;
import uk.lgcdt.web.layout.Inset;
import uk.lgcdt.web.layout.PageSection;
import uk.lgcdt.web.layout.PageTitles;
import uk.lgcdt.web.publication.PublicationService;

/** Names of which the run is not sure whether they are one supplier: people decide, and take decisions back. */
@Route("suppliers/review")
@Menu(order = 91, title = "nav.supplier-review")
@RolesAllowed({Role.ANALYST, Role.ADMINISTRATOR})
class ReviewView extends Div implements HasDynamicTitle {

    private final transient ReviewService reviews;
    private final Paragraph announcement = new Paragraph();
    private final Paragraph pending = new Paragraph();

    ReviewView(ReviewService reviews, PublicationService publications) {
        this.reviews = reviews;
        var lead = new Paragraph(getTranslation("review.lead"));
        lead.addClassName("lead");
        announcement.addClassName("announcement");
        announcement.getElement().setAttribute("role", "status");
        add(new H1(getTranslation("review.heading")), lead, announcement);
        publications
                .findCurrent()
                .ifPresentOrElse(this::show, () -> add(new Inset(getTranslation("review.nothing-published"))));
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(this, "review.heading");
    }

    private void show(Publication publication) {
        var doubtful = new DoubtfulList(reviews, publication);
        var decisions = new DecisionsTable(reviews, publication);
        doubtful.onDecided(done -> {
            decisions.look();
            say(done, publication);
        });
        decisions.onUndone(done -> {
            doubtful.look();
            say(done, publication);
        });
        add(section("doubtful", doubtful));
        add(section("next", new Div(pending, new Anchor("data-loads#refresh", getTranslation("review.refresh")))));
        add(section("decisions", decisions));
        showPending(publication);
    }

    private PageSection section(String id, Component part) {
        return new PageSection(
                id,
                getTranslation("review.section." + id),
                new Paragraph(getTranslation("review.section." + id + ".lead")),
                part);
    }

    private void say(String done, Publication publication) {
        announcement.setText(done);
        showPending(publication);
    }

    private void showPending(Publication publication) {
        int changed = reviews.listPending(publication).size();
        pending.setText(getTranslation(
                "review.pending", changed, publication.run().toString(), Figures.moment(publication.startedAt())));
    }
}
