package uk.lgcdt.batch.command;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import uk.lgcdt.batch.export.PublishedDatasets;
import uk.lgcdt.batch.export.RowWriter;
import uk.lgcdt.infra.run.Run;
import uk.lgcdt.infra.run.RunRepository;

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

    @Option(names = "--format", paramLabel = "FORMAT", description = "csv or json, one object a line (default: csv).")
    private RowWriter.Format format = RowWriter.Format.CSV;

    @Option(names = "--out", paramLabel = "FILE", description = "Default: standard output.")
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
        Dataset dataset = dataset();
        List<Condition> conditions = conditions(dataset);
        if (format == RowWriter.Format.PARQUET) {
            throw new ParameterException(
                    spec.commandLine(),
                    "Parquet is not written; the lake has each run's tables as Parquet, in lake/runs/RUN of the home");
        }
        try (Platform platform = Platform.start(home.home(), "export", console)) {
            Optional<Run> published = platform.get(RunRepository.class).findPublished();
            if (published.isEmpty()) {
                console.complain("Nothing is published yet; load something and refresh");
                return ExitStatus.SERVICE_FAILED;
            }
            export(
                    platform.get(PublishedDatasets.class),
                    dataset,
                    published.get().id(),
                    conditions);
            return ExitStatus.DONE;
        }
    }

    private void export(PublishedDatasets datasets, Dataset dataset, long runId, List<Condition> conditions)
            throws IOException {
        if (file == null) {
            write(
                    datasets,
                    dataset,
                    runId,
                    conditions,
                    new OutputStreamWriter(standardOutput(), StandardCharsets.UTF_8));
            return;
        }
        Path partial = file.resolveSibling(file.getFileName() + ".partial"); // the file appears once it is whole
        write(datasets, dataset, runId, conditions, Files.newBufferedWriter(partial));
        Files.move(partial, file, StandardCopyOption.REPLACE_EXISTING);
    }

    private void write(PublishedDatasets datasets, Dataset dataset, long runId, List<Condition> conditions, Writer out)
            throws IOException {
        try (RowWriter rows = new RowWriter(format, dataset.columns(), new BufferedWriter(out))) {
            datasets.forEach(dataset, runId, conditions, rows);
        }
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
