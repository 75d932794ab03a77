package uk.lgcdt.web.quality;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.lgcdt.infra.quality.CheckedFault;
import uk.lgcdt.infra.quality.QualityCheck;
import uk.lgcdt.infra.quality.QualitySource;
import uk.lgcdt.infra.run.FigureFamily;
import uk.lgcdt.infra.run.Publication;
import uk.lgcdt.web.layout.FileLinks;
import uk.lgcdt.web.layout.Inset;
import uk.lgcdt.web.layout.PageSection;
import uk.lgcdt.web.layout.PageTitles;
import uk.lgcdt.web.provenance.Provenance;
import uk.lgcdt.web.publication.EarlierRun;
import uk.lgcdt.web.publication.PublicationService;

/** How good the data of a source are, check by check, and which publishers' are worst or best. */
@Route("data-quality")
@Menu(order = 70, title = "nav.data-quality")
@AnonymousAllowed
class QualityView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient QualityService quality;
    private final transient PublicationService publications;

    QualityView(QualityService quality, PublicationService publications) {
        this.quality = quality;
        this.publications = publications;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(new H1(getTranslation("quality.title")));
        QueryParameters parameters = event.getLocation().getQueryParameters();
        Optional<Publication> asked = publications.findAsked(parameters);
        List<CheckedFault> all = asked.map(publication -> quality.listBySource(publication.run(), Optional.empty()))
                .orElse(List.of());
        if (asked.isEmpty() || all.isEmpty()) {
            add(new Inset(getTranslation("quality.empty")));
            return;
        }
        List<QualitySource> sources =
                all.stream().map(CheckedFault::source).distinct().sorted().toList();
        show(asked.get(), sources, QualityQuery.of(parameters, sources.getFirst()), all);
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(this, "quality.title");
    }

    private void show(
            Publication publication, List<QualitySource> sources, QualityQuery query, List<CheckedFault> all) {
        var lead = new Paragraph(getTranslation("quality.lead"));
        lead.addClassName("lead");
        var bar = new QualityFilterBar(
                sources, quality.listMonths(publication.run()), changed -> ask(publication, changed));
        List<CheckedFault> ofAllMonths = of(query.source(), all);
        List<QualityCheck> checks =
                ofAllMonths.stream().map(CheckedFault::check).sorted().toList();
        bar.show(query, checks);
        List<CheckedFault> shown = query.month() == null
                ? ofAllMonths
                : of(query.source(), quality.listBySource(publication.run(), Optional.of(query.month())));
        add(new EarlierRun(publication), lead, bar);
        String source = getTranslation("quality.source." + query.source().key());
        add(new PageSection(
                "checks",
                getTranslation("quality.checks", source),
                new Paragraph(download(publication, query)),
                new FaultTable(getTranslation("quality.checks", source), publication, shown)));
        add(new PageSection(
                "publishers",
                getTranslation(
                        query.worstFirst() ? "quality.publishers.worst" : "quality.publishers.best",
                        getTranslation("quality.check." + query.check().key())),
                new PublisherTable(quality, publication, query)));
        add(new PageSection(
                "source",
                getTranslation("publication.source"),
                new Provenance(publications.sourceOf(publication, FigureFamily.QUALITY))));
    }

    private FileLinks download(Publication publication, QualityQuery query) {
        String asked = parameters(publication, query).getQueryString().transform("?"::concat);
        return new FileLinks(format -> "api/v1/quality/list." + format.ending() + asked);
    }

    private static List<CheckedFault> of(QualitySource source, List<CheckedFault> faults) {
        return faults.stream().filter(fault -> fault.source() == source).toList();
    }

    private void ask(Publication publication, QualityQuery query) {
        getUI().ifPresent(ui -> ui.navigate(QualityView.class, parameters(publication, query)));
    }

    private static QueryParameters parameters(Publication publication, QualityQuery query) {
        Map<String, String> parameters = new LinkedHashMap<>(query.toParameters());
        if (!publication.current()) {
            parameters.put("run", publication.run().toString());
        }
        return QueryParameters.simple(parameters);
    }
}
