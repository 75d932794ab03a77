package uk.lgcdt.web.spend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.anonymous;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.QueryParameters;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.context.WebApplicationContext;
import uk.lgcdt.infra.PublishedTestData;
import uk.lgcdt.infra.runtime.Home;
import uk.lgcdt.infra.spreadsheet.ParquetRows;
import uk.lgcdt.web.SecuredRequests;
import uk.lgcdt.web.WebTest;

@WebTest
@WithAnonymousUser
class PaymentListViewTest extends SpringBrowserlessTest {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Home home;

    @Autowired
    private WebApplicationContext application;

    private PublishedTestData published;

    @BeforeEach
    void publish() throws Exception {
        published = PublishedTestData.publish(jdbc);
        Path lines = Files.createDirectories(home.lake().resolve("runs/" + published.run() + "/spend_lines"));
        try (var duck = DriverManager.getConnection("jdbc:duckdb:");
                var statement = duck.createStatement()) {
            statement.execute("""
                    copy (select 'E08000032' as council_code, 'net' as vat_basis, name as supplier_name,
                                 date '2026-03-31' as paid_on, pence as paid_pence, false as date_approximate,
                                 'Salt' as purpose, null::varchar as department, 'T1' as "transaction",
                                 false as reversed, 4::bigint as landed_file_id, 'row 2' as "position"
                            from (values ('Ash & Elm Ltd', 12345::bigint), ('=cmd()', 100::bigint)) as t(name, pence))
                      to '%s' (format parquet)
                    """.formatted(lines.resolve("part-0.parquet")));
        }
    }

    @Test
    void showsEachPaymentAndLeadsToItsRowInTheFile() {
        open(Map.of("council", "E08000032", "supplier", "Ash & Elm Ltd"));

        assertThat(text())
                .contains("Ash & Elm Ltd; all months; net of VAT")
                .contains("£123.45")
                .contains("31 Mar 2026")
                .doesNotContain("=cmd()");
        assertThat($(H1.class).single().getText())
                .isEqualTo("Payments of City of Bradford Metropolitan District Council");
        assertThat($(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains("sources/4?position=row%202")
                .anyMatch(address -> address.startsWith("api/v1/payments/list.csv?council=E08000032")
                        && address.contains("supplier=Ash%20%26%20Elm%20Ltd")
                        && address.contains("run=" + published.run()));
    }

    @Test
    void saysThatARunsPaymentsAreNoLongerKept() {
        PublishedTestData.publish(jdbc);

        open(Map.of("council", "E08000032"));

        assertThat(text()).contains("no longer kept");
    }

    @Test
    void programsGetTheSamePaymentsAndSpreadsheetsNoFormula() throws Exception {
        MockMvc http = SecuredRequests.to(application);
        String json = http.perform(get("/api/v1/payments?council=E08000032").with(anonymous()))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(json).contains("\"total\":2").contains("\"paidGbp\":123.45");

        String csv = http.perform(get("/api/v1/payments/list.csv?council=E08000032&run=" + published.run())
                        .with(anonymous()))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(csv)
                .contains("2026-03-31,false,Ash & Elm Ltd,123.45,net,Salt,,T1,false,4,row 2")
                .contains("'=cmd()");
    }

    @Test
    void parquetHasThePaymentsWithTheirDaysAndPence() throws Exception {
        byte[] file = SecuredRequests.to(application)
                .perform(get("/api/v1/payments/list.parquet?council=E08000032").with(anonymous()))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();

        assertThat(ParquetRows.of(file, "paid_on, supplier_name, paid_gbp, reversed"))
                .contains("2026-03-31|Ash & Elm Ltd|123.45|false")
                .hasSize(2);
    }

    @Test
    void whatIsNoBasisOrMonthIsRefusedInWords() throws Exception {
        MockMvc http = SecuredRequests.to(application);
        for (String wrong :
                new String[] {"council=E08000032&basis=both", "council=E08000032&month=March", "basis=net"}) {
            var answer = http.perform(get("/api/v1/payments?" + wrong).with(anonymous()))
                    .andReturn()
                    .getResponse();
            assertThat(answer.getStatus()).as(wrong).isEqualTo(400);
            assertThat(answer.getContentAsString()).contains("detail");
        }
    }

    private static void open(Map<String, String> parameters) {
        UI.getCurrent().navigate("payments", QueryParameters.simple(parameters));
    }

    private String text() {
        return $(PaymentListView.class).single().getElement().getTextRecursively();
    }
}
