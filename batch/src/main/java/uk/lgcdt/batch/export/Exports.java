package uk.lgcdt.batch.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import uk.lgcdt.infra.run.FigureSource;
import uk.lgcdt.infra.run.Publication;
import uk.lgcdt.infra.run.RunReferenceRepository;

/** Writes datasets of a run, and beside each file where its figures come from. */
@Component
public class Exports {

    private final PublishedDatasets datasets;
    private final RunReferenceRepository references;

    Exports(PublishedDatasets datasets, RunReferenceRepository references) {
        this.datasets = datasets;
        this.references = references;
    }

    /** Writes the rows, and closes. */
    public void write(
            Publication publication, Dataset dataset, List<Condition> conditions, RowWriter.Format format, Writer out)
            throws IOException {
        try (RowWriter rows = new RowWriter(format, dataset.columns(), new BufferedWriter(out))) {
            datasets.forEach(dataset, publication.run().value(), conditions, rows);
        }
    }

    /** Writes the rows into a file, and their source into {@code FILE.source.json}; each appears once it is whole. */
    public void writeFile(
            Publication publication, Dataset dataset, List<Condition> conditions, RowWriter.Format format, Path file)
            throws IOException {
        Path partial = partial(file);
        write(publication, dataset, conditions, format, Files.newBufferedWriter(partial));
        Path source = file.resolveSibling(file.getFileName() + ".source.json");
        Path partialSource = partial(source);
        Files.writeString(
                partialSource,
                JsonMapper.shared()
                                .writerWithDefaultPrettyPrinter()
                                .writeValueAsString(sourceOf(publication, dataset, conditions))
                        + "\n");
        Files.move(partialSource, source, StandardCopyOption.REPLACE_EXISTING);
        Files.move(partial, file, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Writes all datasets into a folder, each under its name. */
    public void writeAll(Publication publication, RowWriter.Format format, Path folder) throws IOException {
        Files.createDirectories(folder);
        for (Dataset dataset : Dataset.values()) {
            writeFile(publication, dataset, List.of(), format, folder.resolve(dataset.word() + "." + format.word()));
        }
    }

    private ExportSource sourceOf(Publication publication, Dataset dataset, List<Condition> conditions) {
        Map<String, String> where = new TreeMap<>();
        conditions.forEach(condition -> where.put(condition.column(), condition.value()));
        return new ExportSource(
                dataset.word(),
                dataset.columns(),
                where,
                FigureSource.of(publication, dataset.family(), references.list(publication.run())));
    }

    private static Path partial(Path file) {
        return file.resolveSibling(file.getFileName() + ".partial");
    }
}
