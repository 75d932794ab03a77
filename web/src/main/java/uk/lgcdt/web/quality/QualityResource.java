package uk.lgcdt.web.quality;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.lgcdt.infra.quality.QualityCheck;
import uk.lgcdt.infra.quality.QualitySource;
import uk.lgcdt.infra.run.FigureFamily;
import uk.lgcdt.infra.run.Publication;
import uk.lgcdt.web.api.BadRequestException;
import uk.lgcdt.web.api.NothingFoundException;
import uk.lgcdt.web.api.PageOf;
import uk.lgcdt.web.api.PageRequested;
import uk.lgcdt.web.publication.PublicationService;

/** The quality of the data for programs. */
@RestController
@Tag(name = "Data quality")
class QualityResource {

    private final QualityService quality;
    private final PublicationService publications;

    QualityResource(QualityService quality, PublicationService publications) {
        this.quality = quality;
        this.publications = publications;
    }

    @GetMapping("/api/v1/quality")
    @Operation(summary = "Lists what each check found in each source, of all months or of one (YYYY-MM)")
    List<FaultEntry> list(
            @RequestParam(required = false) @Nullable String run,
            @RequestParam(required = false) @Nullable String source,
            @RequestParam(required = false) @Nullable String month) {
        Publication publication = publication(run);
        Optional<QualitySource> only = Optional.ofNullable(source).map(QualityResource::toSource);
        return quality.listBySource(publication.run(), toMonth(month)).stream()
                .filter(fault -> only.isEmpty() || only.get() == fault.source())
                .map(fault -> FaultEntry.of(publication.run().value(), fault, null))
                .toList();
    }

    @GetMapping(path = "/api/v1/quality/list.csv", produces = "text/csv")
    @Operation(summary = "Downloads what each check found in each source as CSV")
    ResponseEntity<String> download(
            @RequestParam(required = false) @Nullable String run,
            @RequestParam(required = false) @Nullable String source,
            @RequestParam(required = false) @Nullable String month) {
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header("Content-Disposition", "attachment; filename=\"data-quality.csv\"")
                .body(csv(list(run, source, month)));
    }

    @GetMapping("/api/v1/quality/publishers")
    @Operation(summary = "Lists the publishers of a source by what one check found, worst first or best first")
    PageOf<FaultEntry> publishers(
            @RequestParam(required = false) @Nullable String run,
            @RequestParam String source,
            @RequestParam String check,
            @RequestParam(defaultValue = "worst") String order,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size) {
        var wanted = new PageRequested(page, size);
        Publication publication = publication(run);
        QualityCheck asked = QualityCheck.find(check)
                .orElseThrow(() -> new BadRequestException("check is %s, which there is not".formatted(check)));
        var query = new QualityQuery(toSource(source), null, asked, !order.equals("best"));
        List<FaultEntry> items =
                quality.listPublishers(publication.run(), query, wanted.offset(), wanted.size()).stream()
                        .map(fault -> FaultEntry.of(publication.run().value(), fault, quality.nameOf(fault)))
                        .toList();
        return new PageOf<>(
                items,
                page,
                size,
                quality.countPublishers(publication.run(), query),
                publications.sourceOf(publication, FigureFamily.QUALITY));
    }

    @GetMapping("/api/v1/quality/publishers/{publisher}")
    @Operation(summary = "Lists what each check found in one publisher's rows, by month")
    List<FaultEntry> publisher(
            @PathVariable String publisher,
            @RequestParam String source,
            @RequestParam(required = false) @Nullable String run) {
        Publication publication = publication(run);
        return quality.listMonthsOfPublisher(publication.run(), toSource(source), publisher).stream()
                .map(fault -> FaultEntry.of(publication.run().value(), fault, quality.nameOf(fault)))
                .toList();
    }

    private Publication publication(@Nullable String run) {
        return publications
                .findAsked(Optional.ofNullable(run))
                .orElseThrow(() -> new NothingFoundException("No published run" + (run == null ? "" : " " + run)));
    }

    private static QualitySource toSource(String key) {
        return QualitySource.find(key)
                .orElseThrow(() -> new BadRequestException("source is %s, which there is not".formatted(key)));
    }

    private static Optional<YearMonth> toMonth(@Nullable String text) {
        Optional<YearMonth> month = Optional.ofNullable(text).flatMap(QualityQuery::toMonth);
        if (text != null && month.isEmpty()) {
            throw new BadRequestException("month is %s; it is written 2026-03".formatted(text));
        }
        return month;
    }

    private static String csv(List<FaultEntry> faults) {
        var text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(
                    "run",
                    "source",
                    "month",
                    "check",
                    "concerned",
                    "tested",
                    "touched",
                    "status",
                    "share_percent",
                    "coverage_percent",
                    "example_ocid",
                    "example_file",
                    "example_position");
            faults.forEach(fault -> csv.writeRecord(Stream.<@Nullable Object>of(
                            fault.run(),
                            fault.source(),
                            fault.month(),
                            fault.check(),
                            fault.concerned(),
                            fault.tested(),
                            fault.touched(),
                            fault.status(),
                            fault.sharePercent(),
                            fault.coveragePercent(),
                            fault.exampleOcid(),
                            fault.exampleFile(),
                            fault.examplePosition())
                    .map(field -> Objects.toString(field, ""))
                    .toList()));
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
        return text.toString();
    }
}
