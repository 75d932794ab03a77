package uk.lgcdt.web.joint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.lgcdt.infra.joint.JointTestData.BRADFORD;
import static uk.lgcdt.infra.joint.JointTestData.LEEDS;
import static uk.lgcdt.infra.joint.JointTestData.WAKEFIELD;
import static uk.lgcdt.infra.joint.JointTestData.intent;
import static uk.lgcdt.web.SignedIn.officerOf;
import static uk.lgcdt.web.SignedIn.request;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.context.WebApplicationContext;
import uk.lgcdt.infra.account.Account;
import uk.lgcdt.infra.account.Role;
import uk.lgcdt.infra.joint.Change;
import uk.lgcdt.infra.joint.JointAction;
import uk.lgcdt.infra.joint.Outline;
import uk.lgcdt.infra.joint.RefusedChangeException;
import uk.lgcdt.infra.joint.StaleChangeException;
import uk.lgcdt.web.SecuredRequests;
import uk.lgcdt.web.SignedIn;
import uk.lgcdt.web.WebTest;

/** Who may see and do what, in the service and over REST. */
@WebTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class JointProcurementServiceTest {

    private static final String SECRET_AMOUNT = "7654321";
    private static final String SECRET_TEXT = "Only for members and the invited";
    private static final String KIRKLEES = "E08000034";

    private final JointProcurementService service;
    private final MockMvc http;
    private long id;

    JointProcurementServiceTest(JointProcurementService service, WebApplicationContext application) {
        this.service = service;
        this.http = SecuredRequests.to(application);
    }

    /** Led by Leeds, joined by Bradford, Kirklees invited, Wakefield outside. */
    @BeforeEach
    void openOne() {
        SignedIn.as(officerOf(LEEDS));
        id = service.start(
                new Outline(
                        "Case management", "722", SECRET_TEXT, LocalDate.now().plusMonths(2)),
                null);
        change(LEEDS, new Change.Invite(new TreeSet<>(List.of(BRADFORD, KIRKLEES))));
        change(BRADFORD, new Change.Join(intent(SECRET_AMOUNT)));
        change(LEEDS, new Change.Move(JointAction.OPEN, ""));
    }

    @AfterEach
    void signOut() {
        SignedIn.as(null);
    }

    @Test
    void membersSeeAmountsInvitedSeeCouncilsOthersSeeThatItIsOpen() throws Exception {
        assertThat(rest(officerOf(LEEDS))).contains(SECRET_AMOUNT, SECRET_TEXT, "totals");
        assertThat(rest(officerOf(BRADFORD))).contains(SECRET_AMOUNT, SECRET_TEXT, "totals");
        assertThat(rest(officerOf(KIRKLEES))).contains(SECRET_TEXT, BRADFORD).doesNotContain(SECRET_AMOUNT, "totals");
        for (Account outsider : new Account[] {
            null,
            officerOf(WAKEFIELD),
            SignedIn.with(Role.ANALYST),
            SignedIn.with(Role.ADMINISTRATOR),
            SignedIn.with(Role.SUPPLIER),
            SignedIn.with(Role.BUYING_ORGANISATION_OFFICER)
        }) {
            assertThat(rest(outsider))
                    .contains("Case management", LEEDS, "\"members\":2", "\"state\":\"open\"")
                    .doesNotContain(SECRET_AMOUNT, SECRET_TEXT, BRADFORD, "totals", "authorities");
        }
    }

    @Test
    void theHistoryIsForMembers() {
        assertThat(historySeenBy(officerOf(BRADFORD))).hasSize(4);
        assertThat(historySeenBy(officerOf(KIRKLEES))).isEmpty();
        assertThat(historySeenBy(officerOf(WAKEFIELD))).isEmpty();
        assertThat(historySeenBy(null)).isEmpty();
    }

    @Test
    void aWithdrawnOneDisappearsForAllButItsMembers() throws Exception {
        change(LEEDS, new Change.Move(JointAction.WITHDRAW, "No budget"));

        assertThat(status(null)).isEqualTo(404);
        assertThat(status(officerOf(WAKEFIELD))).isEqualTo(404);
        assertThat(status(officerOf(BRADFORD))).isEqualTo(200);
    }

    @Test
    void whoLeavesSeesAmountsNoMore() throws Exception {
        change(BRADFORD, new Change.Leave("Budget"));

        assertThat(rest(officerOf(BRADFORD))).doesNotContain(SECRET_AMOUNT, SECRET_TEXT);
        assertThat(rest(officerOf(LEEDS))).contains("\"intentGbp\":0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"OPEN", "CLOSE", "REOPEN", "WITHDRAW"})
    void onlyTheLeadMovesIt(JointAction move) {
        for (String council : List.of(BRADFORD, KIRKLEES, WAKEFIELD)) {
            assertThatThrownBy(() -> change(council, new Change.Move(move, "")))
                    .isInstanceOf(RefusedChangeException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                Role.ADMINISTRATOR,
                Role.ANALYST,
                Role.SUPPLIER,
                Role.BUYING_ORGANISATION_OFFICER,
                Role.VERIFIER,
                Role.CENTRAL_GOVERNMENT,
                Role.INDUSTRY_EXPERT,
                Role.COMMUNITY
            })
    void onlyCouncilOfficersStartOrChangeOne(String role) {
        SignedIn.as(SignedIn.with(role));
        var seen = service.find(id).orElseThrow();

        assertThatThrownBy(() -> service.start(outline(), null)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> service.change(seen, new Change.Join(intent("1"))))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void thePublicStartsNone() {
        SignedIn.as(null);

        assertThatThrownBy(() -> service.start(outline(), null))
                .isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }

    @Test
    void aChangeBasedOnWhatHasChangedIsRefusedAndNamesWhoChangedIt() {
        SignedIn.as(officerOf(LEEDS));
        var seen = service.find(id).orElseThrow();
        change(WAKEFIELD, new Change.Join(intent("5")));

        SignedIn.as(officerOf(LEEDS));
        assertThatThrownBy(() -> service.change(seen, new Change.Move(JointAction.CLOSE, "")))
                .isInstanceOf(StaleChangeException.class)
                .hasMessageContaining(officerOf(WAKEFIELD).username());
    }

    @Test
    void aDraftIsHiddenFromThoseWhoAreNotInvited() throws Exception {
        SignedIn.as(officerOf(LEEDS));
        id = service.start(outline(), null);

        assertThat(status(null)).isEqualTo(404);
        assertThat(status(officerOf(WAKEFIELD))).isEqualTo(404);
        assertThat(status(officerOf(LEEDS))).isEqualTo(200);
    }

    @Test
    void somethingThatIsNoCouncilIsNotInvited() {
        assertThatThrownBy(() -> change(LEEDS, new Change.Invite(new TreeSet<>(List.of("X1")))))
                .isInstanceOf(RefusedChangeException.class);
    }

    private void change(String council, Change change) {
        SignedIn.as(officerOf(council));
        service.change(service.find(id).orElseThrow(), change);
    }

    private List<?> historySeenBy(Account account) {
        SignedIn.as(account);
        return service.listEvents(id);
    }

    private String rest(Account account) throws Exception {
        return http.perform(MockMvcRequestBuilders.get("/api/v1/joint-procurements/" + id)
                        .with(request(account)))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private int status(Account account) throws Exception {
        return http.perform(MockMvcRequestBuilders.get("/api/v1/joint-procurements/" + id)
                        .with(request(account)))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    private static Outline outline() {
        return new Outline("Another", "480", "", LocalDate.now().plusMonths(1));
    }
}
