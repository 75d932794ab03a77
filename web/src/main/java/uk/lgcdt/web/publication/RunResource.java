package uk.lgcdt.web.publication;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.lgcdt.infra.reference.ReferenceVersion;
import uk.lgcdt.infra.run.FigureFamily;
import uk.lgcdt.infra.run.FigureSource;
import uk.lgcdt.infra.run.Publication;
import uk.lgcdt.web.api.PageOf;
import uk.lgcdt.web.api.PageRequested;

/** The runs whose figures can be asked for, and what they were made with. */
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

    /**
     * A completed refresh with all that its figures were made with.
     *
     * @param sources by family of figures: what they rest on, the limits that shape them, the editions used
     */
    record RunDetail(RunEntry run, Map<String, FigureSource> sources) {}

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

    @GetMapping("/api/v1/runs/{run}")
    @Operation(summary = "Shows a run with the basis, the limits and the reference editions of each family of figures")
    RunDetail get(@PathVariable String run) {
        Publication publication = publications.get(run);
        SortedMap<String, FigureSource> sources = new TreeMap<>();
        List<ReferenceVersion> editions = publications.listEditions(publication);
        for (FigureFamily family : FigureFamily.values()) {
            sources.put(family.key(), FigureSource.of(publication, family, editions));
        }
        return new RunDetail(RunEntry.of(publication), sources);
    }

    @GetMapping("/api/v1/reference")
    @Operation(
            summary = "Lists the editions of the reference tables that a run used, the current one when none is asked")
    List<ReferenceVersion> reference(@RequestParam(required = false) @Nullable String run) {
        return publications.listEditions(publications.get(run));
    }
}
