package uk.lgcdt.batch.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import uk.lgcdt.analytics.compile.JsonFormatException;
import uk.lgcdt.analytics.compile.JsonObject;
import uk.lgcdt.analytics.compile.MergeOptions;
import uk.lgcdt.analytics.compile.MergeRules;
import uk.lgcdt.analytics.compile.SchemaRules;
import uk.lgcdt.batch.compile.Compilation;
import uk.lgcdt.batch.compile.CompileReport;

@Command(
        name = "compile",
        description = "Merges OCDS releases into compiled releases, one JSON a line; needs no server.")
public final class CompileCommand implements Callable<Integer> {

    private static final Path STANDARD_INPUT = Path.of("-");

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Parameters(
            paramLabel = "FILE",
            arity = "0..*",
            description = "Files and folders of releases in any accepted shape; - or none is standard input.")
    private List<Path> paths = List.of(STANDARD_INPUT);

    @Option(names = "--versioned", description = "Write versioned releases: all values that each field has had.")
    private boolean versioned;

    @Option(
            names = "--schema",
            paramLabel = "FILE",
            description =
                    "Take all merge rules from this release schema; given again, from an extension's on top of it.")
    private List<Path> schemas = List.of();

    @Option(
            names = "--no-rescue",
            description = "Merge awards of one id even where their publisher is known to use ids again.")
    private boolean noRescue;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this and end.")
    private boolean help;

    @Override
    public Integer call() throws IOException {
        for (Path path : paths) {
            if (!path.equals(STANDARD_INPUT) && !Files.exists(path)) {
                throw new ParameterException(spec.commandLine(), "There is no file or folder " + path);
            }
        }
        Reporting reporting = new Reporting(Console.of(spec));
        MergeOptions options = new MergeOptions(rules(), versioned, !noRescue);
        Path received = paths.contains(STANDARD_INPUT) ? received() : STANDARD_INPUT;
        try {
            List<Path> files = new ArrayList<>(paths);
            files.replaceAll(path -> path.equals(STANDARD_INPUT) ? received : path);
            new Compilation(options, reporting).compile(files, Map.of(received, "standard input"));
        } finally {
            if (!received.equals(STANDARD_INPUT)) {
                Files.deleteIfExists(received);
            }
        }
        spec.commandLine().getOut().flush();
        return reporting.rejects == 0 ? ExitStatus.DONE : ExitStatus.DONE_WITH_REJECTS;
    }

    /** Standard input cannot be read twice, as telling its shape takes. */
    private static Path received() throws IOException {
        Path received = Files.createTempFile("standard-input-", "");
        received.toFile().deleteOnExit();
        Files.copy(System.in, received, StandardCopyOption.REPLACE_EXISTING);
        return received;
    }

    private @Nullable MergeRules rules() {
        if (schemas.isEmpty()) {
            return null;
        }
        List<JsonObject> parsed = new ArrayList<>();
        for (Path schema : schemas) {
            try {
                parsed.add(JsonObject.parse(Files.readString(schema)));
            } catch (IOException | JsonFormatException cause) {
                throw new ParameterException(
                        spec.commandLine(), "The schema " + schema + " cannot be read: " + cause.getMessage(), cause);
            }
        }
        try {
            return SchemaRules.of(parsed);
        } catch (JsonFormatException cause) {
            throw new ParameterException(spec.commandLine(), String.valueOf(cause.getMessage()), cause);
        }
    }

    private final class Reporting implements CompileReport {

        private final Console console;
        private long rejects;

        Reporting(Console console) {
            this.console = console;
        }

        @Override
        public void merged(String json) {
            spec.commandLine().getOut().print(json + "\n");
        }

        @Override
        public void warn(String sentence) {
            console.complain(sentence);
        }

        @Override
        public void reject(String sentence) {
            rejects++;
            console.complain(sentence);
        }
    }
}
