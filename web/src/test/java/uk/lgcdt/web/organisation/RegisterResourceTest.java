package uk.lgcdt.web.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.context.WebApplicationContext;
import uk.lgcdt.infra.PublishedTestData;
import uk.lgcdt.web.WebTest;

@WebTest
@TestConstructor(autowireMode = AutowireMode.ALL)
class RegisterResourceTest {

    private final MockMvcTester rest;
    private final JdbcClient jdbc;
    private PublishedTestData published;

    RegisterResourceTest(WebApplicationContext application, JdbcClient jdbc) {
        this.rest = MockMvcTester.from(application);
        this.jdbc = jdbc;
    }

    @BeforeEach
    void publish() {
        published = PublishedTestData.publish(jdbc);
    }

    @Test
    void aRegisterIsListedWithTheRowsBehindIt() {
        jdbc.sql("""
                        insert into register_contract (run_id, council_code, contract_key, title, total_gbp, ends_on,
                                                       date_approximate, landed_file_id, position)
                        values (:run, 'E08000032', 'k1', 'Lift repairs', 1200.00, '2030-01-31', true, :file, 'row 7')
                        """)
                .param("run", published.run().value())
                .param("file", published.landedFile())
                .update();

        assertThat(rest.get().uri("/api/v1/registers/E08000032"))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"items":[{"run":%1$s,"council":"E08000032","title":"Lift repairs","totalGbp":1200.00,
                          "endsOn":"2030-01-31","dateApproximate":true,"supplierName":null,"landedFile":%2$d,
                          "row":"/api/v1/sources/%2$d/row?position=row%%207"}],"total":1,"source":{"run":%1$s}}
                        """.formatted(published.run(), published.landedFile()));
        assertThat(rest.get().uri("/api/v1/registers/E99999999"))
                .hasStatus(404)
                .bodyJson()
                .extractingPath("$.detail")
                .isEqualTo("No council E99999999");
    }

    @Test
    void aCompanyComesWithItsOwnersAndWhereItIsFrom() {
        jdbc.sql("""
                        insert into supplier_company (run_id, company_number, name, status, sic_codes, previous_names,
                                                      snapshot_on)
                        values (:run, '98000037', 'FERN LIMITED', 'Active', '{81300}', '{ROOT LTD}', '2026-11-01')
                        """).param("run", published.run().value()).update();
        jdbc.sql("""
                        insert into supplier_owner (run_id, company_number, owner_key, kind, owner_name, interests,
                                                    share_min, parties)
                        values (:run, '98000037', 'a', 'entity', 'Wood Holdings Ltd', '{shareholding}', 75, 1)
                        """).param("run", published.run().value()).update();

        assertThat(rest.get().uri("/api/v1/companies/98000037"))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"name":"FERN LIMITED","sicCodes":["81300"],"previousNames":["ROOT LTD"],"snapshotOn":"2026-11-01",
                         "owners":[{"kind":"entity","name":"Wood Holdings Ltd","shareMinPercent":75,"shareMaxPercent":null}],
                         "source":{"run":%s,"codeVersion":"test"}}
                        """.formatted(published.run()));
        assertThat(rest.get().uri("/api/v1/companies/98000037/owners"))
                .bodyJson()
                .extractingPath("$[0].parties")
                .isEqualTo(1);
        assertThat(rest.get().uri("/api/v1/companies/00000000")).hasStatus(404);
    }
}
