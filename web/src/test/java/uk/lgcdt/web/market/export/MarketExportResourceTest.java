package uk.lgcdt.web.market.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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
class MarketExportResourceTest {

    private final MockMvcTester rest;
    private final JdbcClient jdbc;
    private PublishedTestData published;

    @TempDir
    private Path folder;

    MarketExportResourceTest(WebApplicationContext application, JdbcClient jdbc) {
        this.rest = MockMvcTester.from(application);
        this.jdbc = jdbc;
    }

    @BeforeEach
    void publish() {
        published = PublishedTestData.publish(jdbc)
                .supplier("S1", "=cmd|'/c calc'!A1", "sme")
                .market("480", 2026, "2500.00")
                .marketSupplier("480", 2026, "S1", 1, "50.0")
                .figure("480", 2026, "gini", "value", "ratio", "0.2000")
                .figure("480", 2026, "a-new-rate", "=1+1", "percent", "12.5")
                .insufficientFigure("480", 2026, "churn", "", "percent", "too-few-before");
    }

    @Test
    void csvHasEveryFigureWithItsRunAndNoCellIsAFormula() {
        assertThat(rest.get().uri("/api/v1/markets/480/figures.csv?year=2026"))
                .hasStatusOk()
                .hasHeader(
                        "Content-Disposition",
                        "attachment; filename=\"market-480-2026-run-" + published.run() + ".csv\"")
                .bodyText()
                .contains("concentration,hhi,Concentration (HHI),value,2500,index,10,83.33,calculated,,hhi")
                .contains("concentration,gini,Inequality of suppliers (Gini),value,0.2,ratio")
                .contains("dynamism,churn,Churn,,,percent,10,83.33,insufficient,too-few-before,dynamism")
                .contains("other,a-new-rate,a new rate,'=1+1,12.5,percent");
    }

    @Test
    void parquetHasTheSameRowsTypedAndItsSource() {
        byte[] file = content("/api/v1/markets/480/figures.parquet?year=2026");

        assertThat(ParquetRows.of(file, "measure, basis, value, unit, n, coverage_percent, status, reason"))
                .contains(
                        "hhi|value|2500.0000|index|10|83.33|calculated|null",
                        "churn||null|percent|10|83.33|insufficient|too-few-before",
                        "a-new-rate|=1+1|12.5000|percent|10|83.33|calculated|null");
        assertThat(ParquetRows.facts(file))
                .containsEntry("run", published.run().toString())
                .containsEntry("market", "480")
                .hasEntrySatisfying("permanent_link", link -> assertThat(link).endsWith("run=" + published.run()));
    }

    @Test
    void theSpreadsheetKeepsNumbersAndGuardsTexts() throws IOException {
        String sheets = unzipped(content("/api/v1/markets/480/figures.xlsx?year=2026"));

        assertThat(sheets)
                .contains("<v>2500</v>")
                .contains("&apos;=cmd|")
                .doesNotContain("<f>")
                .contains("markets/480?year=2026&amp;run=" + published.run());
    }

    @Test
    void theBriefingHasCoverageFiguresMethodAndTheRun() {
        byte[] pdf = content("/api/v1/markets/480/briefing.pdf?year=2026");

        assertThat(PdfText.of(pdf))
                .contains("market briefing")
                .contains("12 contracts outside frameworks, of which 10 state a value")
                .contains("2,500 (high by the US bands of 2023)")
                .contains("Not enough data: too little is known of the year before")
                .contains("mean difference over twice the mean")
                .contains("Computed by run " + published.run())
                .contains("markets/480?year=2026&run=" + published.run());
    }

    @Test
    void whatWasNotMeasuredIsAProblemInDetail() {
        assertThat(rest.get().uri("/api/v1/markets/480/figures.csv?year=1999"))
                .hasStatus(404)
                .bodyJson()
                .extractingPath("$.detail")
                .isEqualTo("Market 480 was not measured in 1999");
        assertThat(rest.get().uri("/api/v1/markets/4x/briefing.pdf")).hasStatus(400);
        assertThat(rest.get().uri("/api/v1/markets/480/figures.xlsx?run=99999")).hasStatus(404);
    }

    private byte[] content(String address) {
        var answer = rest.get().uri(address).exchange();
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsByteArray();
    }

    private String unzipped(byte[] workbook) throws IOException {
        Path file = Files.write(folder.resolve("market.xlsx"), workbook);
        var all = new StringBuilder();
        try (var zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                all.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return all.toString();
    }
}
