package uk.lgcdt.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import uk.lgcdt.infra.runtime.Installation;

/** Commands as they are typed, each in a process of its own, all on the home in a test's folder. */
final class TypedCommands implements AutoCloseable {

    static final Duration PATIENCE = Duration.ofMinutes(8);
    static final Installation INSTALLATION = Installation.find(Map.of());

    private final Path folder;
    private final List<Process> started = new ArrayList<>();
    private final Map<Long, Path> outputs = new HashMap<>(); // by process id

    TypedCommands(Path folder) {
        this.folder = folder;
    }

    /** Runs a command to its end, which must have that status, and returns what it printed. */
    String run(int status, String... arguments) throws Exception {
        return run(status, Map.of(), arguments);
    }

    String run(int status, Map<String, String> environment, String... arguments) throws Exception {
        return await(status, start(environment, arguments));
    }

    /** Waits until a command ends, which must be with that status, and returns what it printed. */
    String await(int status, Process process) throws Exception {
        assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        String output = output(process);
        assertThat(process.exitValue()).as(output).isEqualTo(status);
        return output;
    }

    Process start(Map<String, String> environment, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1", // each ends soon
                "-cp",
                INSTALLATION.batchClasspath(),
                "uk.lgcdt.batch.Lgcdt"));
        command.addAll(List.of(arguments));
        if (!arguments[0].equals("sample")) {
            command.addAll(List.of("--home", folder.resolve("home").toString()));
        }
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("LGCDT_SPARK_MEMORY", "1500m");
        builder.environment().putAll(environment);
        Path output = Files.createTempFile(folder, "output", ".txt");
        Process process = builder.redirectOutput(output.toFile()).start();
        started.add(process);
        outputs.put(process.pid(), output);
        return process;
    }

    /** What it has printed until now. */
    String output(Process process) throws IOException {
        return Files.readString(outputs.get(process.pid()), StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        started.forEach(Process::destroyForcibly);
    }
}
