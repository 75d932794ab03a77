package uk.lgcdt.web.quality;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
import uk.lgcdt.web.api.PageOf;
import uk.lgcdt.web.api.PageRequested;
import uk.lgcdt.web.api.SourceFacts;
import uk.lgcdt.web.api.TableFormat;
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
        Publication publication = publications.get(run);
        Optional<QualitySource> only = Optional.ofNullable(source).map(QualityResource::toSource);
        return quality.listBySource(publication.run(), toMonth(month)).stream()
                .filter(fault -> only.isEmpty() || only.get() == fault.source())
                .map(fault -> FaultEntry.of(publication.run().value(), fault, null))
                .toList();
    }

    @GetMapping("/api/v1/quality/list." + TableFormat.ENDING)
    @Operation(summary = "Downloads what each check found in each source as CSV, spreadsheet, JSON or Parquet")
    ResponseEntity<byte[]> download(
            @PathVariable String ending,
            @RequestParam(required = false) @Nullable String run,
            @RequestParam(required = false) @Nullable String source,
            @RequestParam(required = false) @Nullable String month) {
        return TableFormat.of(ending)
                .answer(
                        "data-quality",
                        FaultEntry.COLUMNS,
                        list(run, source, month),
                        SourceFacts.of(publications.sourceOf(publications.get(run), FigureFamily.QUALITY)));
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
        Publication publication = publications.get(run);
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
        Publication publication = publications.get(run);
        return quality.listMonthsOfPublisher(publication.run(), toSource(source), publisher).stream()
                .map(fault -> FaultEntry.of(publication.run().value(), fault, quality.nameOf(fault)))
                .toList();
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
}
