package uk.lgcdt.web.provenance;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.lgcdt.infra.run.FigureFamily;
import uk.lgcdt.infra.run.Publication;
import uk.lgcdt.web.layout.Breadcrumb;
import uk.lgcdt.web.layout.DetailList;
import uk.lgcdt.web.layout.Figures;
import uk.lgcdt.web.layout.PageSection;
import uk.lgcdt.web.layout.PageTitles;
import uk.lgcdt.web.publication.PublicationService;

/** One run whose figures can be opened: when, from what data, with which limits and which editions. */
@Route("runs")
@AnonymousAllowed
class RunView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private static final List<String> PAGES = List.of("markets", "opportunities", "data-quality");

    private final transient PublicationService publications;
    private String heading = "";

    RunView(PublicationService publications) {
        this.publications = publications;
    }

    @Override
    public void setParameter(BeforeEvent event, String run) {
        Publication publication = publications.find(run).orElseThrow(NotFoundException::new);
        heading = getTranslation("publication.run.title", run);
        removeAll();
        add(new Breadcrumb().to("runs", getTranslation("publication.runs.title")), new H1(heading));
        add(new Paragraph(getTranslation(publication.current() ? "publication.run.current" : "publication.run.past")));
        add(facts(publication));
        add(new PageSection("figures", getTranslation("publication.run.figures"), pages(publication)));
        add(new PageSection("basis", getTranslation("publication.run.basis"), basis()));
        add(new PageSection("limits", getTranslation("publication.run.limits"), limits(publication)));
        add(new PageSection(
                "reference",
                getTranslation("publication.reference.title"),
                new EditionTable(publications.listEditions(publication))));
    }

    @Override
    public String getPageTitle() {
        return PageTitles.withName(this, heading);
    }

    private DetailList facts(Publication publication) {
        return new DetailList()
                .with(getTranslation("publication.runs.started"), Figures.moment(publication.startedAt()))
                .with(getTranslation("publication.runs.ended"), moment(publication.endedAt()))
                .with(getTranslation("publication.runs.cut-off"), moment(publication.dataCutOff()))
                .with(getTranslation("publication.run.code"), publication.codeVersion());
    }

    private String moment(@Nullable Instant moment) {
        return Optional.ofNullable(moment)
                .map(Figures::moment)
                .orElseGet(() -> getTranslation("organisation.not-stated"));
    }

    private UnorderedList pages(Publication publication) {
        var list = new UnorderedList();
        PAGES.forEach(page ->
                list.add(new ListItem(new Anchor(page + "?run=" + publication.run(), getTranslation("nav." + page)))));
        return list;
    }

    private DetailList basis() {
        var list = new DetailList();
        for (FigureFamily family : FigureFamily.values()) {
            list.with(getTranslation("publication.family." + family.key()), family.basis());
        }
        return list;
    }

    private Div limits(Publication publication) {
        return publication.parameters().isEmpty()
                ? new Div(new Paragraph(getTranslation("publication.run.limits.not-kept")))
                : new ParameterList(publication.parameters());
    }
}
