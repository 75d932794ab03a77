package uk.lgcdt.web.provenance;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import uk.lgcdt.infra.reference.ReferenceVersions;
import uk.lgcdt.infra.run.Publication;
import uk.lgcdt.web.layout.PageTitles;
import uk.lgcdt.web.publication.EarlierRun;
import uk.lgcdt.web.publication.PublicationService;

/** The reference data that a run's figures were made with; those of the program while nothing is published. */
@Route("reference-data")
@AnonymousAllowed
class ReferenceDataView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient PublicationService publications;

    ReferenceDataView(PublicationService publications) {
        this.publications = publications;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<Publication> asked = publications.findAsked(event.getLocation().getQueryParameters());
        removeAll();
        add(new H1(getTranslation("publication.reference.title")));
        asked.ifPresent(publication -> add(new EarlierRun(publication)));
        var lead = new Paragraph(asked.map(publication -> getTranslation(
                        "publication.reference.lead", publication.run().toString()))
                .orElseGet(() -> getTranslation("publication.reference.lead.program")));
        lead.addClassName("lead");
        add(lead, new EditionTable(asked.map(publications::listEditions).orElseGet(ReferenceVersions::list)));
        add(new Paragraph(getTranslation("publication.reference.acknowledgement")));
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(this, "publication.reference.title");
    }
}
