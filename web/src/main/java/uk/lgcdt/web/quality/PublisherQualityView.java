package uk.lgcdt.web.quality;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import uk.lgcdt.infra.quality.CheckedFault;
import uk.lgcdt.infra.quality.QualitySource;
import uk.lgcdt.infra.run.FigureFamily;
import uk.lgcdt.infra.run.Publication;
import uk.lgcdt.web.layout.Breadcrumb;
import uk.lgcdt.web.layout.PageSection;
import uk.lgcdt.web.layout.PageTitles;
import uk.lgcdt.web.provenance.Provenance;
import uk.lgcdt.web.publication.EarlierRun;
import uk.lgcdt.web.publication.PublicationService;

/** How good one publisher's data are, check by check and month by month. */
@Route("data-quality")
@AnonymousAllowed
class PublisherQualityView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private final transient QualityService quality;
    private final transient PublicationService publications;
    private String heading = "";

    PublisherQualityView(QualityService quality, PublicationService publications) {
        this.quality = quality;
        this.publications = publications;
    }

    @Override
    public void setParameter(BeforeEvent event, String publisher) {
        QueryParameters parameters = event.getLocation().getQueryParameters();
        Publication publication = publications.findAsked(parameters).orElseThrow(NotFoundException::new);
        QualitySource source = parameters
                .getSingleParameter("source")
                .flatMap(QualitySource::find)
                .orElse(QualitySource.FIND_A_TENDER);
        List<CheckedFault> faults = quality.listOfPublisher(publication.run(), source, publisher);
        if (faults.isEmpty()) {
            throw new NotFoundException();
        }
        heading = getTranslation("quality.publisher", quality.nameOf(faults.getFirst()));
        show(publication, source, publisher, faults);
    }

    @Override
    public String getPageTitle() {
        return PageTitles.withName(this, heading);
    }

    private void show(Publication publication, QualitySource source, String publisher, List<CheckedFault> faults) {
        removeAll();
        String sourceName = getTranslation("quality.source." + source.key());
        add(new Breadcrumb().to("data-quality?source=" + source.key(), getTranslation("nav.data-quality")));
        var lead = new Paragraph(getTranslation("quality.publisher.lead", sourceName));
        lead.addClassName("lead");
        add(new H1(heading), new EarlierRun(publication), lead);
        add(new PageSection(
                "checks",
                getTranslation("quality.checks", sourceName),
                new FaultTable(getTranslation("quality.checks", sourceName), publication, faults)));
        add(new PageSection(
                "months",
                getTranslation("quality.months"),
                new MonthTable(quality.listMonthsOfPublisher(publication.run(), source, publisher))));
        add(new PageSection(
                "source",
                getTranslation("publication.source"),
                new Provenance(publications.sourceOf(publication, FigureFamily.QUALITY))));
    }
}
