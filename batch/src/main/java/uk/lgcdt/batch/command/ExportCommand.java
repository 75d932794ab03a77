package uk.lgcdt.batch.command;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import uk.lgcdt.batch.export.Condition;
import uk.lgcdt.batch.export.Dataset;
import uk.lgcdt.batch.export.Exports;
import uk.lgcdt.batch.export.RowWriter;
import uk.lgcdt.infra.run.Publication;
import uk.lgcdt.infra.run.PublicationRepository;
import uk.lgcdt.infra.run.RunId;

@Command(name = "export", description = "Writes a published dataset to standard output or a file.")
public final class ExportCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private HomeOption home;

    @Parameters(arity = "0..1", paramLabel = "DATASET", description = "One of those that --list names.")
    private @Nullable String word;

    @Option(names = "--list", description = "Name the datasets with their columns, and end.")
    private boolean list;

    @Option(names = "--all", description = "Write every dataset, into the folder that --out names.")
    private boolean all;

    @Option(names = "--run", paramLabel = "N", description = "Of this run (default: the published one).")
    private @Nullable Long run;

    @Option(names = "--format", paramLabel = "FORMAT", description = "csv or json, one object a line (default: csv).")
    private RowWriter.Format format = RowWriter.Format.CSV;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Default: standard output. FILE.source.json says where the figures come from.")
    private @Nullable Path file;

    @Option(
            names = "--where",
            paramLabel = "COLUMN=VALUE",
            description = "Only rows whose column has the value; may be repeated, and all must hold.")
    private Map<String, String> where = new LinkedHashMap<>();

    @Override
    public Integer call() throws IOException {
        Console console = Console.of(spec);
        if (list) {
            for (Dataset dataset : Dataset.values()) {
                console.print(dataset.word() + ": " + String.join(", ", dataset.columns()));
            }
            return ExitStatus.DONE;
        }
        if (all && (word != null || file == null || !where.isEmpty())) {
            throw new ParameterException(
                    spec.commandLine(), "--all goes with --out FOLDER, and with neither a DATASET nor --where");
        }
        if (format == RowWriter.Format.PARQUET) {
            throw new ParameterException(
                    spec.commandLine(),
                    "Parquet is not written; the lake has each run's tables as Parquet, in lake/runs/RUN of the home");
        }
        Optional<Dataset> dataset = all ? Optional.empty() : Optional.of(dataset());
        List<Condition> conditions = dataset.map(this::conditions).orElse(List.of());
        try (Platform platform = Platform.start(home.home(), "export", console)) {
            Optional<Publication> publication = publication(platform.get(PublicationRepository.class));
            if (publication.isEmpty()) {
                console.complain(
                        run == null
                                ? "Nothing is published yet; load something and refresh"
                                : "Run " + run + " is no completed refresh; status names the runs");
                return ExitStatus.SERVICE_FAILED;
            }
            export(platform.get(Exports.class), publication.get(), dataset, conditions);
            return ExitStatus.DONE;
        }
    }

    private Optional<Publication> publication(PublicationRepository publications) {
        return run == null ? publications.findCurrent() : publications.find(new RunId(run));
    }

    private void export(Exports exports, Publication publication, Optional<Dataset> dataset, List<Condition> conditions)
            throws IOException {
        if (dataset.isEmpty()) {
            exports.writeAll(publication, format, folder());
        } else if (file == null) {
            exports.write(
                    publication,
                    dataset.get(),
                    conditions,
                    format,
                    new OutputStreamWriter(standardOutput(), StandardCharsets.UTF_8));
        } else {
            exports.writeFile(publication, dataset.get(), conditions, format, file);
        }
    }

    private Path folder() {
        return Objects.requireNonNull(file);
    }

    private static PrintStream standardOutput() {
        return new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
    }

    private Dataset dataset() {
        if (word == null) {
            throw new ParameterException(spec.commandLine(), "Say which dataset; --list names them");
        }
        return Dataset.find(word)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(), "There is no dataset " + word + "; --list names them"));
    }

    private List<Condition> conditions(Dataset dataset) {
        for (String column : where.keySet()) {
            if (!dataset.columns().contains(column)) {
                throw new ParameterException(
                        spec.commandLine(), dataset.word() + " has no column " + column + "; --list names them");
            }
        }
        return where.entrySet().stream()
                .map(each -> new Condition(each.getKey(), each.getValue()))
                .toList();
    }
}
