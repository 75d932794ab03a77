package uk.lgcdt.web.assurance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.context.WebApplicationContext;
import uk.lgcdt.infra.account.Account;
import uk.lgcdt.infra.account.Role;
import uk.lgcdt.infra.assurance.AssessmentFilter;
import uk.lgcdt.infra.assurance.AssessmentRepository;
import uk.lgcdt.infra.assurance.AssuranceTestData;
import uk.lgcdt.infra.assurance.SectionScore;
import uk.lgcdt.web.SecuredRequests;
import uk.lgcdt.web.SignedIn;
import uk.lgcdt.web.WebTest;

/** The register is public; answers are for buyers, those who work for them, and the supplier itself. */
@WebTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class AssuranceServiceTest {

    private static final String WRITTEN = "Our words on 1.1";

    private final MockMvc http;
    private final AssessmentRepository assessments;
    private final JdbcClient jdbc;
    private final String supplier = "Supplier " + UUID.randomUUID();
    private final String number = supplier.substring(9, 17).toUpperCase(java.util.Locale.ROOT);
    private long id;

    AssuranceServiceTest(WebApplicationContext application, AssessmentRepository assessments, JdbcClient jdbc) {
        this.http = SecuredRequests.to(application);
        this.assessments = assessments;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void registerOne() {
        var assessment =
                AssuranceTestData.assessment(supplier, number, LocalDate.now().minusMonths(2), 3);
        assessments.store(
                assessment,
                SectionScore.of(AssuranceTestData.shippedSet(), assessment.answers()),
                landedFile(),
                "assessment 1");
        id = assessments
                .list(AssessmentFilter.allOn(LocalDate.now()).withWords(supplier), 0, 1)
                .getFirst()
                .id();
    }

    @Test
    void thePublicSeesScoresButNoAnswers() throws Exception {
        assertThat(rest(null))
                .contains(supplier, "self-assessed", "\"score\":75.00", "not an official question set")
                .doesNotContain(WRITTEN, "answers");
    }

    @ParameterizedTest
    @ValueSource(strings = {Role.COUNCIL_OFFICER, Role.ANALYST, Role.BUYING_ORGANISATION_OFFICER, Role.VERIFIER})
    void buyersReadAnswers(String role) throws Exception {
        assertThat(rest(SignedIn.with(role))).contains(WRITTEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {Role.SUPPLIER, Role.COMMUNITY, Role.INDUSTRY_EXPERT})
    void othersDoNotReadAnswers(String role) throws Exception {
        assertThat(rest(SignedIn.with(role))).doesNotContain(WRITTEN);
    }

    @Test
    void aSupplierReadsItsOwnAnswers() throws Exception {
        var itself = new Account("supplier-x", "Supplier", Set.of(Role.SUPPLIER), null, number);

        assertThat(rest(itself)).contains(WRITTEN);
    }

    @Test
    void anUnknownStatusIsAProblemWithAReason() throws Exception {
        var response = http.perform(MockMvcRequestBuilders.get("/api/v1/assessments?status=valid"))
                .andReturn()
                .getResponse();

        assertThat(response.getStatus()).isEqualTo(400);
        assertThat(response.getContentAsString()).contains("it may be any, current or expired");
    }

    private String rest(Account account) throws Exception {
        return http.perform(
                        MockMvcRequestBuilders.get("/api/v1/assessments/" + id).with(SignedIn.request(account)))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private long landedFile() {
        long run = jdbc.sql("""
                        insert into run (kind, status, started_at, code_version)
                        values ('load', 'completed', now(), 'test') returning id
                        """).query(Long.class).single();
        return jdbc.sql("""
                        insert into landed_file (sha256, run_id, kind, status, source, original_path, bytes, landed_at)
                        values (:sha256, :run, 'assessments', 'loaded', 'test', 'a.json', 1, now()) returning id
                        """)
                .param("sha256", (UUID.randomUUID() + "" + UUID.randomUUID()).replace("-", ""))
                .param("run", run)
                .query(Long.class)
                .single();
    }
}
