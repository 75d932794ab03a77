package uk.lgcdt.web.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.context.WebApplicationContext;
import uk.lgcdt.infra.PublishedTestData;
import uk.lgcdt.infra.run.RunId;
import uk.lgcdt.infra.runtime.Home;
import uk.lgcdt.web.WebTest;

@WebTest
@TestConstructor(autowireMode = AutowireMode.ALL)
class ProcessResourceTest {

    private final MockMvcTester rest;
    private final JdbcClient jdbc;
    private final Home home;

    ProcessResourceTest(WebApplicationContext application, JdbcClient jdbc, Home home) {
        this.rest = MockMvcTester.from(application);
        this.jdbc = jdbc;
        this.home = home;
    }

    @Test
    void theCompiledReleaseComesAsTheRunWroteIt() throws IOException {
        RunId run = PublishedTestData.publish(jdbc).run();
        String compiled =
                "{\"ocid\":\"ocds-1\",\"tag\":[\"compiled\"],\"tender\":{\"value\":{\"amount\":1.10},\"title\":\"Café\"}}";
        keep(run, "ocds-1", compiled);

        assertThat(rest.get().uri("/api/v1/processes/ocds-1"))
                .hasStatusOk()
                .hasContentTypeCompatibleWith(MediaType.APPLICATION_JSON)
                .body()
                .asString(StandardCharsets.UTF_8)
                .isEqualTo(compiled);
        assertThat(rest.get().uri("/api/v1/processes/ocds-1?run=" + run)).hasStatusOk();
    }

    @Test
    void anUnknownProcessAndAnUnknownRunAreProblemsInDetail() {
        RunId run = PublishedTestData.publish(jdbc).run();

        assertThat(rest.get().uri("/api/v1/processes/ocds-none"))
                .hasStatus(404)
                .hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON)
                .bodyJson()
                .extractingPath("$.detail")
                .isEqualTo("No compiled release of a process ocds-none in run " + run);
        assertThat(rest.get().uri("/api/v1/processes/ocds-none?run=x"))
                .hasStatus(404)
                .bodyJson()
                .extractingPath("$.detail")
                .isEqualTo("No published run x");
    }

    /** As a refresh does. */
    private void keep(RunId run, String ocid, String compiled) throws IOException {
        CRC32 checksum = new CRC32();
        checksum.update(ocid.getBytes(StandardCharsets.UTF_8));
        Path folder = home.lake().resolve("runs/" + run + "/compiled_releases/part=" + checksum.getValue() % 128);
        Files.createDirectories(folder);
        try (var out = new GZIPOutputStream(Files.newOutputStream(folder.resolve("part-00000.txt.gz")))) {
            out.write("{\"ocid\":\"%s\",\"compiled\":%s}\n"
                    .formatted(ocid, compiled)
                    .getBytes(StandardCharsets.UTF_8));
        }
    }
}
