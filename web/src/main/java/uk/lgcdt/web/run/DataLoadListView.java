package uk.lgcdt.web.run;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Stream;
import uk.lgcdt.infra.account.Role;
import uk.lgcdt.infra.request.JobRequest;
import uk.lgcdt.web.layout.OnThisPage;
import uk.lgcdt.web.layout.PageSection;
import uk.lgcdt.web.layout.PageTitles;
import uk.lgcdt.web.request.CollectForm;
import uk.lgcdt.web.request.RefreshButton;
import uk.lgcdt.web.request.RequestQueue;
import uk.lgcdt.web.request.RequestService;
import uk.lgcdt.web.request.UploadForm;

/** What analysts do with data: send files, see how far loading is, and look up what came of it. */
@Route("data-loads")
@Menu(order = 90, title = "nav.data-loads")
@RolesAllowed({Role.ANALYST, Role.ADMINISTRATOR})
class DataLoadListView extends Div implements HasDynamicTitle {

    private static final int LATEST_SHOWN = 5;

    private final transient RequestService requests;
    private final RunsTable runs;
    private final WaitingFilesTable waiting;
    private final RequestQueue queue;

    DataLoadListView(DataLoadService loads, RequestService requests) {
        this.requests = requests;
        runs = new RunsTable(loads);
        waiting = new WaitingFilesTable(loads);
        queue = new RequestQueue(requests, this::openAndLatest, this::lookAgain);
        var lead = new Paragraph(getTranslation("runs.lead"));
        lead.addClassName("lead");
        var contents = new OnThisPage();
        add(
                new H1(getTranslation("runs.heading")),
                lead,
                contents,
                section("send", new UploadForm(requests, this::asked)),
                section("work", queue),
                section("waiting", waiting),
                section("refresh", new RefreshButton(requests, this::asked)),
                section("collect", new CollectForm(requests, loads.today(), this::asked)),
                section("collectors", new CollectorsTable(loads)),
                section("runs", runs));
        contents.list(this);
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(this, "runs.heading");
    }

    private PageSection section(String id, com.vaadin.flow.component.Component part) {
        return new PageSection(id, getTranslation("runs.section." + id), part);
    }

    private List<JobRequest> openAndLatest() {
        List<JobRequest> open = requests.listOpen();
        Stream<JobRequest> ended = requests.list(0, LATEST_SHOWN + open.size()).stream()
                .filter(request -> !request.status().isOpen())
                .limit(LATEST_SHOWN);
        return Stream.concat(open.stream(), ended).toList();
    }

    private void asked(long id) {
        queue.look();
        queue.scrollIntoView();
    }

    private void lookAgain() {
        runs.showLatest();
        waiting.look();
    }
}
