package uk.lgcdt.web.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.context.WebApplicationContext;
import uk.lgcdt.infra.PublishedTestData;
import uk.lgcdt.infra.spreadsheet.ParquetRows;
import uk.lgcdt.web.WebTest;
import uk.lgcdt.web.export.PdfText;

@WebTest
@TestConstructor(autowireMode = AutowireMode.ALL)
class SupplierFileResourceTest {

    private final MockMvcTester rest;
    private final JdbcClient jdbc;
    private PublishedTestData published;

    SupplierFileResourceTest(WebApplicationContext application, JdbcClient jdbc) {
        this.rest = MockMvcTester.from(application);
        this.jdbc = jdbc;
    }

    @BeforeEach
    void publish() {
        published = PublishedTestData.publish(jdbc)
                .buyer("B1", "Ambridge Council", "E08000032")
                .supplier("GB-X-1/2", "=Ash Ltd", "sme")
                .market("480", 2026, "2500.00")
                .marketSupplier("480", 2026, "GB-X-1/2", 1, "50.0")
                .contract("ocds-1", "B1", "GB-X-1/2", "300.00", "2027-03-31")
                .contract("ocds-2", "B1", "GB-X-1/2", null, null)
                .framework("ocds-3", "B1", "GB-X-1/2", "9000.00")
                .spend("E08000032", "2026-01-01", "ASH LIMITED", "net", "75.00")
                .payee("ASH LIMITED", "GB-X-1/2");
    }

    @Test
    void csvHasARowForEachFigureWithItsUnitCasesCoverageAndMethod() {
        assertThat(rest.get().uri("/api/v1/suppliers/figures.csv?supplier=GB-X-1/2"))
                .hasStatusOk()
                .hasHeader(
                        "Content-Disposition",
                        "attachment; filename=\"supplier-GB-X-1-2-run-" + published.run() + ".csv\"")
                .bodyText()
                .startsWith("run,part,id,name,period,measure,title,basis,value,unit,text,n,coverage_percent,status,"
                        + "reason,method")
                .contains("facts,GB-X-1/2,'=Ash Ltd,,awarded,Awarded value,,,gbp,,1,50,not-stated,,")
                .contains("facts,GB-X-1/2,'=Ash Ltd,,size,\"Size, as notices declare\",,,,sme,,,stated,,sme-share")
                .contains(",480,")
                .contains(",2026,share-of-market,Share of known value,value,50,percent,,,,stated,,concentration-ratios")
                .contains("buyer,B1,Ambridge Council,,share-of-buyer,Of the buyer's value,,100,percent")
                .contains("payer,E08000032,City of Bradford Metropolitan District Council,,paid,Paid,net,75,gbp")
                .contains(
                        "contract,ocds-3,Housing system,2026-02-03,framework-ceiling,Ceiling of the framework,award,9000");
    }

    @Test
    void parquetHasTheSameRowsTypedWithRunBasisAndPermanentLink() {
        byte[] file = content("/api/v1/suppliers/figures.parquet?supplier=GB-X-1/2");

        assertThat(ParquetRows.of(file, "part, id, measure, value, text, status"))
                .contains(
                        "buyer|B1|awarded|300.0000|null|stated",
                        "facts|GB-X-1/2|vcse|null|null|not-stated",
                        "contract|ocds-1|ends-on|null|2027-03-31|stated",
                        "contract|ocds-1|party|null|Ambridge Council|stated");
        assertThat(ParquetRows.facts(file))
                .containsEntry("run", published.run().toString())
                .containsEntry("supplier", "GB-X-1/2")
                .containsEntry("contracts_in_all", "3")
                .hasEntrySatisfying(
                        "basis",
                        basis -> assertThat(basis)
                                .contains("Award decisions", "Companies House", "Payments as councils published them"))
                .hasEntrySatisfying(
                        "permanent_link",
                        link -> assertThat(link).endsWith("/suppliers/GB-X-1/2?run=" + published.run()));
    }

    @Test
    void jsonAndSpreadsheetHoldThemToo() {
        assertThat(rest.get().uri("/api/v1/suppliers/figures.json?supplier=GB-X-1/2"))
                .hasStatusOk()
                .hasContentType("application/json")
                .bodyText()
                .contains("\"name\":\"Ambridge Council\"")
                .contains("\"run\":\"" + published.run() + "\"");
        assertThat(new String(
                        content("/api/v1/suppliers/figures.xlsx?supplier=GB-X-1/2"), 0, 2, StandardCharsets.US_ASCII))
                .isEqualTo("PK");
    }

    @Test
    void theBriefingHasCoverageFiguresMethodAndTheRun() {
        assertThat(PdfText.of(content("/api/v1/suppliers/briefing.pdf?supplier=GB-X-1/2")))
                .contains("=Ash Ltd: supplier briefing")
                .contains("Listed contracts that state a value: 1.")
                .contains("Not stated (1 case, 50% covered)")
                .contains("Ambridge Council")
                .contains("How this is made")
                .contains("Computed by run " + published.run())
                .contains("suppliers/GB-X-1/2?run=" + published.run());
    }

    @Test
    void anEarlierRunCanBeTakenAway() {
        PublishedTestData.publish(jdbc);

        assertThat(rest.get().uri("/api/v1/suppliers/figures.csv?supplier=GB-X-1/2&run=" + published.run()))
                .hasStatusOk();
        assertThat(rest.get().uri("/api/v1/suppliers/figures.csv?supplier=GB-X-1/2"))
                .hasStatus(404)
                .bodyJson()
                .extractingPath("$.detail")
                .isEqualTo("No supplier GB-X-1/2");
        assertThat(rest.get().uri("/api/v1/suppliers/briefing.pdf?supplier=GB-X-1/2&run=x"))
                .hasStatus(404);
    }

    @Test
    void anIdThatIsPartOfAnotherSupplierGivesThatOnesFile() {
        published.supplierName("NAME-7", "Ash", "GB-X-1/2", 3, null).supplierChange("NAME-7", "NAME-6", "GB-X-1/2");

        assertThat(rest.get().uri("/api/v1/suppliers/figures.csv?supplier=NAME-6"))
                .hasStatusOk()
                .bodyText()
                .contains("facts,GB-X-1/2");
    }

    private byte[] content(String address) {
        var answer = rest.get().uri(address).exchange();
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsByteArray();
    }
}
