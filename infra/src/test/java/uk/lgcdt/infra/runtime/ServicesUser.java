package uk.lgcdt.infra.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A process of its own that uses the servers of a home until it is told to leave, as a command in another terminal. */
final class ServicesUser implements AutoCloseable {

    private static final Patience PATIENCE = new Patience(Duration.ofMinutes(2));

    private final Process process;
    private final Path answer;

    private ServicesUser(Process process, Path answer) {
        this.process = process;
        this.answer = answer;
    }

    /** Starts it as the head of a group of processes, which a terminal would have it be. */
    static ServicesUser start(Path home, boolean search) throws IOException {
        Path answer = Files.createTempFile(home, "services-user", ".txt");
        Process process = new ProcessBuilder(
                        "setsid",
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ServicesUser.class.getName(),
                        home.toString(),
                        answer.toString(),
                        Boolean.toString(search))
                .redirectErrorStream(true)
                .redirectOutput(Path.of(answer + ".log").toFile())
                .start();
        return new ServicesUser(process, answer);
    }

    public static void main(String[] arguments) throws IOException {
        Path answer = Path.of(arguments[1]);
        try (Services services =
                Services.start(new Home(Path.of(arguments[0])), Installation.find(Map.of()), Map.of())) {
            String search = Boolean.parseBoolean(arguments[2]) ? services.elasticsearchUrl() : "none";
            Path draft = Files.writeString(Path.of(answer + ".draft"), services.databaseUrl() + "\n" + search);
            Files.move(draft, answer, StandardCopyOption.ATOMIC_MOVE);
            while (System.in.read() >= 0) {
                // Nothing is said: the end of the input is all that is waited for.
            }
        }
    }

    String databaseUrl() throws IOException {
        return answers().getFirst();
    }

    String elasticsearchUrl() throws IOException {
        return answers().getLast();
    }

    /** Has it end in good order. */
    void leave() throws IOException, InterruptedException {
        process.getOutputStream().close();
        assertThat(process.waitFor(PATIENCE.limit().toSeconds(), TimeUnit.SECONDS))
                .isTrue();
        assertThat(process.exitValue()).as(log()).isZero();
    }

    /** Kills it, and all that is in its group, with no chance to tidy up. */
    void kill() throws IOException, InterruptedException {
        new ProcessBuilder("sh", "-c", "kill -KILL -" + process.pid()).start().waitFor();
        process.waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    private List<String> answers() throws IOException {
        assertThat(PATIENCE.until(() -> Files.size(answer) > 0 || !process.isAlive()))
                .isTrue();
        assertThat(answer).as(log()).isNotEmptyFile();
        return Files.readAllLines(answer);
    }

    private String log() throws IOException {
        return Files.readString(Path.of(answer + ".log"));
    }
}
