package uk.lgcdt.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestConstructor;
import uk.lgcdt.infra.assurance.AssessmentFilter;
import uk.lgcdt.infra.assurance.AssessmentRepository;
import uk.lgcdt.infra.assurance.AssuranceTestData;
import uk.lgcdt.infra.assurance.SectionScore;
import uk.lgcdt.infra.joint.Change;
import uk.lgcdt.infra.joint.JointAction;
import uk.lgcdt.infra.joint.JointProcurement;
import uk.lgcdt.infra.joint.JointProcurementRepository;
import uk.lgcdt.infra.joint.JointTestData;
import uk.lgcdt.infra.landing.RejectedRow;
import uk.lgcdt.infra.landing.RejectedRowRepository;
import uk.lgcdt.infra.run.RowCounts;
import uk.lgcdt.infra.run.RunKind;
import uk.lgcdt.infra.run.RunRepository;
import uk.lgcdt.web.TestDatabase;
import uk.lgcdt.web.WebApplication;

/** Signing in, joint procurements, the register and data loads in a real browser, at a desk's width and a telephone's. */
@SpringBootTest(
        classes = WebApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"LGCDT_DEMO=true", "LGCDT_DEMO_PASSWORD=" + PeoplePagesIT.PASSWORD})
@ContextConfiguration(initializers = TestDatabase.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class PeoplePagesIT {

    static final String PASSWORD = "demo-password-1";

    private final JointProcurementRepository jointProcurements;
    private final AssessmentRepository assessments;
    private final RunRepository runs;
    private final RejectedRowRepository rejects;
    private final JdbcClient jdbc;
    private final Set<String> complaints = new TreeSet<>();
    private Chromium chromium;
    private long joint;
    private long assessment;
    private long run;

    @LocalServerPort
    private int port;

    PeoplePagesIT(
            JointProcurementRepository jointProcurements,
            AssessmentRepository assessments,
            RunRepository runs,
            RejectedRowRepository rejects,
            JdbcClient jdbc) {
        this.jointProcurements = jointProcurements;
        this.assessments = assessments;
        this.runs = runs;
        this.rejects = rejects;
        this.jdbc = jdbc;
    }

    @BeforeAll
    void startAndFill() {
        chromium = Chromium.start();
        fillRun();
        fillRegister();
        fillJointProcurement();
    }

    @AfterAll
    void stop() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @BeforeEach
    void forget() {
        complaints.clear();
    }

    @Test
    void thePublicLooksAtTheRegisterAndAtOpenJointProcurements() {
        for (boolean wide : new boolean[] {true, false}) {
            Page page = open(wide);
            look(page, "login", "Sign in", wide);
            look(page, "assurance", "Register of AI management assessments", wide);
            look(page, "assurance/" + assessment, "How Hawthorn Digital Ltd says it manages AI", wide);
            look(page, "joint-procurements", "Joint procurements", wide);
            look(page, "joint-procurements/" + joint, "Case management software", wide);
            assertThat(page.content()).doesNotContain("120,000").doesNotContain("Bradford");
            page.close();
        }
        assertThat(complaints).isEmpty();
    }

    @Test
    void aMemberSeesAmountsAndAnOutsiderJoinsInFiveSteps() {
        Page member = open(true);
        signIn(member, "council-b");
        look(member, "joint-procurements/" + joint, "Case management software", true, "member");
        assertThat(member.getByText("£120,000 a year").first()).isVisible();
        look(member, "joint-procurements/new", "Start a joint procurement", true);
        member.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save as a draft"))
                .click();
        assertThat(member.getByRole(AriaRole.ALERT)).containsText("Enter a title");
        Chromium.photograph(member, "joint-procurements-new-problems");
        member.close();

        Page outsider = open(true);
        signIn(outsider, "council-c");
        look(outsider, "joint-procurements/" + joint, "Case management software", true, "outsider");
        button(outsider, "Join with a commitment").click();
        outsider.getByLabel("Value in a year, in pounds").fill("45000");
        outsider.getByLabel("Needed by").fill("30/09/2027");
        outsider.getByLabel("Needed by").press("Enter");
        Chromium.photograph(outsider, "joint-procurements-join-dialog");
        complaints.addAll(Chromium.barriers(outsider));
        button(outsider, "Join").last().click();
        assertThat(outsider.getByText("Done: Joined.")).isVisible();
        assertThat(outsider.getByText("£45,000 a year").first()).isVisible();
        outsider.close();
        assertThat(complaints).isEmpty();
    }

    @Test
    void anAnalystOpensARunAndTakesItsRejectsAway() {
        for (boolean wide : new boolean[] {true, false}) {
            Page page = open(wide);
            signIn(page, "analyst");
            look(page, "data-loads", "Data loads", wide);
            look(page, "data-loads/" + run, "Run " + run + ": load", wide);
            var download = page.waitForDownload(
                    () -> page.getByText("Download all rejected rows").click());
            assertThat(download.suggestedFilename()).isEqualTo("rejects-of-run-" + run + ".csv");
            page.close();
        }
        assertThat(complaints).isEmpty();
    }

    private com.microsoft.playwright.Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private Page open(boolean wide) {
        Page page = wide ? chromium.desktop() : chromium.mobile();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().contains("404")) {
                complaints.add(message.text());
            }
        });
        return page;
    }

    private void look(Page page, String path, String heading, boolean wide) {
        look(page, path, heading, wide, "");
    }

    private void look(Page page, String path, String heading, boolean wide, String who) {
        page.navigate("http://127.0.0.1:" + port + "/" + path);
        assertThat(page.locator("h1")).hasText(heading);
        Chromium.photograph(
                page, path.replaceAll("/[0-9]+", "-one").replace('/', '-') + who + (wide ? "-1280" : "-390"));
        List<String> barriers = new ArrayList<>(Chromium.barriers(page));
        barriers.forEach(barrier -> complaints.add(path + ": " + barrier));
    }

    private void signIn(Page page, String username) {
        page.navigate("http://127.0.0.1:" + port + "/login");
        page.locator("input[name=username]").fill(username);
        page.locator("input[name=password]").fill(PASSWORD);
        page.locator("input[name=password]").press("Enter");
        page.waitForURL(url -> !url.contains("login"));
    }

    private void fillRun() {
        run = runs.start(RunKind.LOAD, "{\"paths\":[\"notices\",\"spend\"]}", "0.1.0")
                .id();
        rejects.storeAll(List.of(
                new RejectedRow(run, null, "notices/2026-08-10.json", "release 17", "It has no ocid", "{\"id\":\"x\"}"),
                new RejectedRow(
                        run, null, "spend/leeds.csv", "row 12", "Date is no date: 31/02/2026", "=cmd|' /C calc'!A0")));
        runs.complete(run, new RowCounts(20_000, 19_990, 8, 2), java.time.Instant.parse("2026-11-20T08:00:00Z"));
    }

    private void fillRegister() {
        long file = jdbc.sql("""
                        insert into landed_file (sha256, run_id, kind, status, source, original_path, bytes, landed_at)
                        values (repeat('b', 64), :run, 'assessments', 'loaded', 'test', 'a.json', 1, now()) returning id
                        """).param("run", run).query(Long.class).single();
        LocalDate today = LocalDate.now();
        for (var one : List.of(
                AssuranceTestData.assessment("Hawthorn Digital Ltd", "01234567", today.minusMonths(2), 3),
                AssuranceTestData.assessment("Hawthorn Digital Ltd", "01234567", today.minusMonths(15), 2),
                AssuranceTestData.assessment("Rowan Systems plc", "SC123456", today.minusMonths(14), 1))) {
            assessments.store(
                    one, SectionScore.of(AssuranceTestData.shippedSet(), one.answers()), file, "assessment 1");
        }
        assessment =
                assessments.list(AssessmentFilter.allOn(today), 0, 1).getFirst().id();
    }

    private void fillJointProcurement() {
        var lead = JointTestData.officerOf(JointTestData.LEEDS);
        var member = JointTestData.officerOf(JointTestData.BRADFORD);
        var started = jointProcurements.store(JointProcurement.start(JointTestData.outline(), null, lead), lead);
        joint = started.id();
        Change opening = new Change.Move(JointAction.OPEN, "");
        var opened = started.after(opening, lead);
        jointProcurements.update(opened, opening, lead);
        Change joining = new Change.Join(JointTestData.binding("120000"));
        jointProcurements.update(opened.after(joining, member), joining, member);
    }
}
