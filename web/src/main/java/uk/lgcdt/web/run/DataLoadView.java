package uk.lgcdt.web.run;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Objects;
import uk.lgcdt.infra.account.Role;
import uk.lgcdt.infra.landing.LoadedPath;
import uk.lgcdt.infra.landing.RejectedRow;
import uk.lgcdt.infra.request.JobRequest;
import uk.lgcdt.infra.run.Run;
import uk.lgcdt.infra.run.RunWarning;
import uk.lgcdt.web.layout.Breadcrumb;
import uk.lgcdt.web.layout.DetailList;
import uk.lgcdt.web.layout.Figures;
import uk.lgcdt.web.layout.Inset;
import uk.lgcdt.web.layout.PageSection;
import uk.lgcdt.web.layout.PageTitles;
import uk.lgcdt.web.request.RequestQueue;
import uk.lgcdt.web.request.RequestService;

/** One run: what came of each file, and what was rejected. */
@Route("data-loads/:id([0-9]{1,18})")
@RolesAllowed({Role.ANALYST, Role.ADMINISTRATOR})
class DataLoadView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient DataLoadService loads;
    private final transient RequestService requests;
    private String title = "";

    DataLoadView(DataLoadService loads, RequestService requests) {
        this.loads = loads;
        this.requests = requests;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getRouteParameters()
                .get("id")
                .map(Long::valueOf)
                .flatMap(loads::find)
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    @Override
    public String getPageTitle() {
        return PageTitles.withName(this, title);
    }

    private void show(Run run) {
        title = getTranslation("runs.name", run.id() + "", getTranslation(RunWords.kindKey(run)));
        removeAll();
        add(new Breadcrumb().to("data-loads", getTranslation("runs.heading")), new H1(title), facts(run));
        if (run.failure() != null) {
            add(new Inset(run.failure()));
        }
        requests.findByRun(run.id())
                .map(JobRequest::id)
                .ifPresent(id -> add(new RequestQueue(
                        requests,
                        () -> requests.find(id).stream().toList(),
                        () -> loads.find(run.id()).ifPresent(this::show))));
        List<LoadedPath> files = loads.listFiles(run.id());
        if (!files.isEmpty()) {
            add(new PageSection("files", getTranslation("runs.section.files"), new FilesPart(loads, files)));
        }
        List<RejectedRow.Count> reasons = loads.countRejectsByReason(run.id());
        if (!reasons.isEmpty()) {
            add(new PageSection("reasons", getTranslation("runs.section.reasons"), new RejectReasons(reasons)));
        }
        List<RunWarning.Count> warnings = loads.countWarnings(run.id());
        if (!warnings.isEmpty()) {
            add(new PageSection(
                    "warnings", getTranslation("runs.section.warnings"), new WarningsPart(loads, run.id(), warnings)));
        }
        add(new PageSection("rejects", getTranslation("runs.section.rejects"), new RejectsPart(loads, run.id())));
    }

    private DetailList facts(Run run) {
        var facts = new DetailList()
                .with(getTranslation("runs.column.status"), getTranslation(RunWords.statusKey(run)))
                .with(getTranslation("runs.column.started"), Figures.moment(run.startedAt()))
                .with(
                        getTranslation("runs.column.duration"),
                        Objects.requireNonNullElse(RunWords.duration(run), getTranslation("runs.not-ended")))
                .with(getTranslation("runs.code"), run.codeVersion())
                .with(getTranslation("runs.parameters"), run.parameters());
        if (run.dataCutOff() != null) {
            facts.with(getTranslation("runs.column.cut-off"), Figures.moment(run.dataCutOff()));
        }
        if (run.rows() != null) {
            facts.with(
                            getTranslation("runs.column.in"),
                            Figures.count(run.rows().in()))
                    .with(
                            getTranslation("runs.column.out"),
                            Figures.count(run.rows().out()))
                    .with(
                            getTranslation("runs.column.repeated"),
                            Figures.count(run.rows().repeated()))
                    .with(
                            getTranslation("runs.column.rejected"),
                            Figures.count(run.rows().rejected()));
        }
        return loads.isPublished(run)
                ? facts.with(getTranslation("runs.published"), getTranslation("runs.published.meaning"))
                : facts;
    }
}
