package uk.lgcdt.infra.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedElasticsearchIT {

    @TempDir
    private Path folder;

    @Test
    void oneThatEndsAsItStartsIsStartedAgain() throws IOException {
        try (EmbeddedElasticsearch server = launch()) {
            String address = server.url();
            long first = pid();
            ProcessHandle.of(first).orElseThrow().destroyForcibly();

            server.awaitAnswer();

            assertThat(pid()).isNotEqualTo(first);
            assertThat(server.url()).isEqualTo(address);
        }
        assertThat(ElasticsearchProcess.read(folder)).isEmpty();
    }

    @Test
    void oneThatCannotStartSaysWhy() throws IOException {
        Files.createDirectories(folder.resolve("config"));
        Files.writeString(folder.resolve("config/elasticsearch.yml"), "no.such.setting: 1\n");

        try (EmbeddedElasticsearch server = launch()) {
            assertThatThrownBy(server::awaitAnswer)
                    .isInstanceOf(ServiceFailure.class)
                    .hasMessageContaining("ended as it started, twice")
                    .hasMessageContaining("no.such.setting");
        }
    }

    private EmbeddedElasticsearch launch() {
        return EmbeddedElasticsearch.launch(folder, Installation.find(Map.of()).elasticsearch());
    }

    private long pid() throws IOException {
        return ElasticsearchProcess.read(folder).orElseThrow().pid();
    }
}
