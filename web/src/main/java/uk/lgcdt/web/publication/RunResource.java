package uk.lgcdt.web.publication;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.lgcdt.infra.run.Publication;
import uk.lgcdt.web.api.PageOf;
import uk.lgcdt.web.api.PageRequested;

/** The runs whose figures can be asked for. */
@RestController
@Tag(name = "Runs")
class RunResource {

    /**
     * A completed refresh.
     *
     * @param dataCutOff latest publication instant among the data it used; null where they state none
     * @param current whether its figures are given when no run is asked for
     */
    record RunEntry(
            long run,
            Instant startedAt,
            @Nullable Instant endedAt,
            @Nullable Instant dataCutOff,
            String codeVersion,
            boolean current) {

        static RunEntry of(Publication publication) {
            return new RunEntry(
                    publication.run().value(),
                    publication.startedAt(),
                    publication.endedAt(),
                    publication.dataCutOff(),
                    publication.codeVersion(),
                    publication.current());
        }
    }

    private final PublicationService publications;

    RunResource(PublicationService publications) {
        this.publications = publications;
    }

    @GetMapping("/api/v1/runs")
    @Operation(summary = "Lists the runs whose figures can be asked for, latest first")
    PageOf<RunEntry> list(@RequestParam(defaultValue = "0") int page, @RequestParam(defaultValue = "20") int size) {
        var wanted = new PageRequested(page, size);
        List<RunEntry> items = publications.list(wanted.offset(), wanted.size()).stream()
                .map(RunEntry::of)
                .toList();
        return new PageOf<>(items, page, size, publications.count());
    }
}
