package uk.lgcdt.web.notice;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.WildcardParameter;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import uk.lgcdt.infra.notice.AwardLine;
import uk.lgcdt.infra.notice.Notice;
import uk.lgcdt.infra.notice.Ocid;
import uk.lgcdt.infra.run.FigureFamily;
import uk.lgcdt.infra.run.Publication;
import uk.lgcdt.web.layout.Breadcrumb;
import uk.lgcdt.web.layout.PageSection;
import uk.lgcdt.web.layout.PageTitles;
import uk.lgcdt.web.provenance.Provenance;
import uk.lgcdt.web.publication.Addresses;
import uk.lgcdt.web.publication.EarlierRun;
import uk.lgcdt.web.publication.PublicationService;
import uk.lgcdt.web.servicesystem.ServiceSystemService;
import uk.lgcdt.web.servicesystem.SystemsOfProcess;

/** A contracting process: its notices in time, what was awarded, and the files all this was read from. */
@Route("processes")
@AnonymousAllowed
class ProcessView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private final transient NoticeService notices;
    private final transient PublicationService publications;
    private final transient ServiceSystemService systems;
    private String heading = "";

    ProcessView(NoticeService notices, PublicationService publications, ServiceSystemService systems) {
        this.systems = systems;
        this.notices = notices;
        this.publications = publications;
    }

    @Override
    public void setParameter(BeforeEvent event, @WildcardParameter String ocid) {
        if (ocid.isBlank()) {
            throw new NotFoundException();
        }
        Publication publication =
                publications.findAsked(event.getLocation().getQueryParameters()).orElseThrow(NotFoundException::new);
        List<Notice> timeline = notices.listNotices(publication.run(), new Ocid(ocid));
        List<AwardLine> awards = notices.listAwardLines(publication.run(), new Ocid(ocid));
        if (timeline.isEmpty() && awards.isEmpty()) {
            throw new NotFoundException();
        }
        heading = timeline.isEmpty()
                ? awards.getLast().title()
                : timeline.getLast().title();
        show(publication, new Ocid(ocid), timeline, awards);
    }

    @Override
    public String getPageTitle() {
        return PageTitles.withName(this, heading);
    }

    private void show(Publication publication, Ocid ocid, List<Notice> timeline, List<AwardLine> awards) {
        removeAll();
        var subtitle = new Paragraph(getTranslation("process.subtitle", ocid.value()));
        subtitle.addClassName("soft");
        add(new Breadcrumb().to("search", getTranslation("nav.search")));
        add(new H1(heading), subtitle, new EarlierRun(publication));
        add(new PageSection("awards", getTranslation("process.awards"), new AwardTable(publication, awards)));
        SequencedMap<String, String> titles = new LinkedHashMap<>();
        awards.forEach(line -> titles.putIfAbsent(line.awardId(), line.title()));
        add(new PageSection(
                "systems",
                getTranslation("systems.process"),
                new SystemsOfProcess(systems, publication, ocid, titles)));
        var entries = new OrderedList();
        entries.addClassName("timeline");
        timeline.forEach(notice -> entries.add(new TimelineEntry(publication, notice)));
        var compiled = new Anchor(Addresses.of(publication).compiled(ocid), getTranslation("process.compiled"));
        compiled.getElement().setAttribute("router-ignore", true);
        add(new PageSection("notices", getTranslation("process.notices"), entries, new Paragraph(compiled)));
        add(new PageSection(
                "source",
                getTranslation("publication.source"),
                new Provenance(publications.sourceOf(publication, FigureFamily.NOTICE))));
    }
}
