package uk.lgcdt.infra.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerUsersTest {

    @TempDir
    private Path folder;

    private final RecordedServer server = new RecordedServer();
    private ServerUsers users;

    @BeforeEach
    void openFolder() throws IOException {
        users = ServerUsers.of(folder);
    }

    @Test
    void theFirstStartsItAndTheLastStopsIt() throws IOException {
        ServerUse first = users.enter(server);
        ServerUse second = ServerUsers.of(folder).enter(server);
        assertThat(second.url()).isEqualTo(first.url()).isEqualTo("server 1");

        first.close();
        first.close();
        assertThat(server.running).isTrue();

        second.close();
        assertThat(server.running).isFalse();
        assertThat(server.starts).isEqualTo(1);
        assertThat(folder.resolve("users")).isEmptyDirectory();
    }

    @Test
    void aServerWhoseUsersWereKilledIsStartedAfresh() throws IOException {
        Files.createFile(folder.resolve("users/4711-1.lock"));
        server.running = true;

        try (ServerUse use = users.enter(server)) {
            assertThat(server.calls).containsExactly("stop", "start");
            assertThat(use.url()).isEqualTo("server 1");
            assertThat(folder.resolve("users/4711-1.lock")).doesNotExist();
        }
    }

    @Test
    void aServerThatBrokeDownUnderItsUsersIsStartedForTheNext() throws IOException {
        try (ServerUse first = users.enter(server)) {
            server.running = false;

            try (ServerUse second = users.enter(server)) {
                assertThat(second.url()).isEqualTo("server 2");
            }
            assertThat(server.running).as(first.url()).isTrue();
        }
    }

    @Test
    void whoCannotStartItIsNoUser() throws IOException {
        server.broken = true;

        assertThatThrownBy(() -> users.enter(server)).hasMessage("broken");

        assertThat(folder.resolve("users")).isEmptyDirectory();
        assertThat(server.calls).endsWith("stop");
        server.broken = false;
        users.enter(server).close();
        assertThat(server.running).isFalse();
    }

    @Test
    void onlyAServerWithoutUsersIsEnded() throws IOException {
        List<String> ended = new ArrayList<>();
        try (ServerUse use = users.enter(server)) {
            assertThat(users.ifUnused(() -> ended.add(use.url()))).isFalse();
        }
        assertThat(ended).isEmpty();

        assertThat(users.ifUnused(() -> ended.add("none"))).isTrue();
        assertThat(ended).containsExactly("none");
    }

    private static final class RecordedServer implements HomeServer {

        private final List<String> calls = new ArrayList<>();
        private boolean running;
        private boolean broken;
        private int starts;

        @Override
        public Optional<String> find() {
            return running ? Optional.of("server " + starts) : Optional.empty();
        }

        @Override
        public String start() {
            calls.add("start");
            if (broken) {
                throw new ServiceFailure("broken");
            }
            running = true;
            starts++;
            return "server " + starts;
        }

        @Override
        public void stop() {
            calls.add("stop");
            running = false;
        }
    }
}
