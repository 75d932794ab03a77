package uk.lgcdt.web.provenance;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import uk.lgcdt.infra.run.Publication;
import uk.lgcdt.web.layout.Figures;
import uk.lgcdt.web.layout.HtmlTable;
import uk.lgcdt.web.layout.PageTitles;
import uk.lgcdt.web.layout.PagedTable;
import uk.lgcdt.web.publication.PublicationService;

/** The runs whose figures can be opened, latest first. */
@Route("runs")
@AnonymousAllowed
class RunListView extends Div implements HasDynamicTitle {

    RunListView(PublicationService publications) {
        var lead = new Paragraph(getTranslation("publication.runs.lead"));
        lead.addClassName("lead");
        add(new H1(getTranslation("publication.runs.title")), lead);
        add(new PagedTable<>(
                getTranslation("publication.runs.title"),
                table(),
                getTranslation("layout.footer.no-run"),
                new PagedTable.Rows<>() {

                    @Override
                    public List<Publication> list(int offset, int limit) {
                        return publications.list(offset, limit);
                    }

                    @Override
                    public long count() {
                        return publications.count();
                    }
                }));
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(this, "publication.runs.title");
    }

    private HtmlTable<Publication> table() {
        return new HtmlTable<Publication>(getTranslation("publication.runs.title"))
                .component(getTranslation("publication.runs.run"), this::name)
                .text(getTranslation("publication.runs.started"), run -> Figures.moment(run.startedAt()))
                .text(
                        getTranslation("publication.runs.cut-off"),
                        run -> run.dataCutOff() == null
                                ? getTranslation("organisation.not-stated")
                                : Figures.moment(run.dataCutOff()));
    }

    private Div name(Publication publication) {
        var name = new Div(new Anchor(
                "runs/" + publication.run(),
                getTranslation("publication.run.title", publication.run().toString())));
        if (publication.current()) {
            var current = new Span(getTranslation("publication.runs.current"));
            current.addClassName("badge");
            name.add(new Span(" "), current);
        }
        return name;
    }
}
