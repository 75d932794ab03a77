package uk.lgcdt.web.run;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.lgcdt.infra.account.Role;
import uk.lgcdt.infra.landing.FileStatus;
import uk.lgcdt.infra.landing.LandedFile;
import uk.lgcdt.infra.reference.PublicBody;
import uk.lgcdt.web.layout.Breadcrumb;
import uk.lgcdt.web.layout.DetailList;
import uk.lgcdt.web.layout.Figures;
import uk.lgcdt.web.layout.Inset;
import uk.lgcdt.web.layout.PageSection;
import uk.lgcdt.web.layout.PageTitles;
import uk.lgcdt.web.request.ReloadForm;
import uk.lgcdt.web.request.RequestService;

/** One file as received: where it came from, what it holds, what came of it. */
@Route("data-loads/files/:id([0-9]{1,18})")
@RolesAllowed({Role.ANALYST, Role.ADMINISTRATOR})
class LandedFileView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient DataLoadService loads;
    private final transient RequestService requests;
    private final Div notes = new Div();
    private String title = "";
    private @Nullable DetailList shown;

    LandedFileView(DataLoadService loads, RequestService requests) {
        this.loads = loads;
        this.requests = requests;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<LandedFile> file =
                event.getRouteParameters().get("id").map(Long::valueOf).flatMap(loads::findFile);
        file.ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    @Override
    public String getPageTitle() {
        return PageTitles.withName(this, title);
    }

    private void show(LandedFile file) {
        title = fileName(file);
        removeAll();
        add(new Breadcrumb().to("data-loads", getTranslation("runs.heading")), new H1(title));
        showFacts(file);
        add(notes);
        add(new PageSection(
                "reload",
                getTranslation("runs.section.reload"),
                new ReloadForm(
                        requests,
                        file.id(),
                        file.buyerCode(),
                        () -> loads.findFile(file.id()).ifPresent(this::showFacts))));
    }

    private void showFacts(LandedFile file) {
        DetailList before = shown;
        shown = facts(file);
        replace(before, shown);
        notes.removeAll();
        if (file.refusal() != null) {
            notes.add(new Inset(file.refusal()));
        }
        if (RunWords.isMapped(file)) {
            notes.add(new Paragraph(new Anchor(
                    RunWords.mapping(file),
                    getTranslation(file.status() == FileStatus.WAITING ? "runs.mapping.check" : "runs.mapping.fix"))));
        }
    }

    private DetailList facts(LandedFile file) {
        var facts = new DetailList()
                .with(getTranslation("runs.column.status"), getTranslation(RunWords.statusKey(file)))
                .with(getTranslation("runs.file.kind"), getTranslation(RunWords.kindKey(file)))
                .with(getTranslation("runs.file.source"), file.source())
                .with(getTranslation("runs.file.path"), file.originalPath())
                .with(getTranslation("runs.file.landed"), Figures.moment(file.landedAt()))
                .with(
                        getTranslation("runs.file.run"),
                        new Anchor("data-loads/" + file.runId(), getTranslation("requests.run", file.runId() + "")))
                .with(
                        getTranslation("runs.column.out"),
                        Figures.count(file.counts().loaded()))
                .with(
                        getTranslation("runs.column.repeated"),
                        Figures.count(file.counts().repeated()))
                .with(
                        getTranslation("runs.column.rejected"),
                        Figures.count(file.counts().rejected()))
                .with(getTranslation("runs.file.bytes"), Figures.count(file.bytes()))
                .with(getTranslation("runs.file.sha256"), file.sha256());
        if (file.buyerCode() != null) {
            facts.with(getTranslation("runs.file.council"), council(file.buyerCode()));
        }
        return facts;
    }

    private String council(String code) {
        return requests.bodies().stream()
                .filter(council -> council.code().equals(code))
                .map(PublicBody::name)
                .findFirst()
                .orElse(code);
    }

    /** The last part of its path. */
    static String fileName(LandedFile file) {
        String path = file.originalPath();
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
