package uk.lgcdt.web.source;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Locale;
import java.util.Optional;
import uk.lgcdt.infra.landing.Fetched;
import uk.lgcdt.infra.landing.LandedFile;
import uk.lgcdt.infra.runtime.ReadingLimitException;
import uk.lgcdt.web.layout.DetailList;
import uk.lgcdt.web.layout.ExternalLink;
import uk.lgcdt.web.layout.Figures;
import uk.lgcdt.web.layout.Inset;
import uk.lgcdt.web.layout.PageSection;
import uk.lgcdt.web.layout.PageTitles;
import uk.lgcdt.web.publication.SourceAddress;

/** A landed file, and a row of it as it was received. */
@Route("sources")
@AnonymousAllowed
class SourceView extends Div implements HasUrlParameter<Long>, HasDynamicTitle {

    private static final int LONGEST_SHOWN = 60_000; // characters

    private final transient SourceService sources;
    private String heading = "";

    SourceView(SourceService sources) {
        this.sources = sources;
    }

    @Override
    public void setParameter(BeforeEvent event, Long id) {
        LandedFile file = sources.find(id).orElseThrow(NotFoundException::new);
        heading = getTranslation("source.title", nameOf(file));
        removeAll();
        add(new H1(heading));
        add(new PageSection("file", getTranslation("source.file"), facts(file)));
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter("position")
                .ifPresent(position -> add(new PageSection("row", position, row(file, position))));
    }

    @Override
    public String getPageTitle() {
        return PageTitles.withName(this, heading);
    }

    static String nameOf(LandedFile file) {
        String path = file.originalPath();
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private DetailList facts(LandedFile file) {
        Optional<Fetched> fetched = Optional.<Fetched>ofNullable(file.fetched());
        var facts = new DetailList()
                .with(
                        getTranslation("source.kind"),
                        getTranslation("source.kind." + file.kind().name().toLowerCase(Locale.ROOT)))
                .with(getTranslation("source.given-as"), file.source());
        fetched.ifPresent(from -> {
            facts.with(getTranslation("source.address"), new ExternalLink(from.url(), from.url()));
            facts.with(getTranslation("source.fetched"), Figures.moment(from.at()));
        });
        String licence = fetched.map(Fetched::licence).orElse(null);
        return facts.with(
                        getTranslation("source.licence"),
                        licence == null ? getTranslation("source.licence.none") : licence)
                .with(getTranslation("source.landed"), Figures.moment(file.landedAt()))
                .with(getTranslation("source.checksum"), file.sha256())
                .with(getTranslation("source.bytes"), Figures.count(file.bytes()))
                .with(
                        getTranslation("source.rows"),
                        getTranslation(
                                "source.counts",
                                Figures.count(file.counts().loaded()),
                                Figures.count(file.counts().repeated()),
                                Figures.count(file.counts().rejected())))
                .with(getTranslation("source.run"), Long.toString(file.runId()));
    }

    private Div row(LandedFile file, String position) {
        Optional<String> row;
        try {
            row = sources.findRow(file, position);
        } catch (ReadingLimitException busy) {
            return new Div(new Inset(getTranslation("source.row.not-now")));
        }
        if (row.isEmpty()) {
            return new Div(new Inset(getTranslation("source.row.none")));
        }
        var download = new Anchor(SourceAddress.row(file.id(), position), getTranslation("source.row.download"));
        download.getElement().setAttribute("router-ignore", true);
        String text = row.get();
        var shown = new Pre(text.length() <= LONGEST_SHOWN ? text : text.substring(0, LONGEST_SHOWN) + "…");
        shown.addClassName("as-received");
        return new Div(new Paragraph(getTranslation("source.row.lead")), new Paragraph(download), shown);
    }
}
