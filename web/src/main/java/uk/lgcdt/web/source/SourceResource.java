package uk.lgcdt.web.source;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.lgcdt.infra.landing.Fetched;
import uk.lgcdt.infra.landing.LandedFile;
import uk.lgcdt.web.api.NothingFoundException;

/** The landed files for programs, and their rows as they were received. */
@RestController
@Tag(name = "Sources")
class SourceResource {

    /**
     * A landed file.
     *
     * @param run the run that loaded it last
     * @param source where it came from, in the words of whoever loaded it
     */
    record SourceEntry(
            long file,
            String name,
            String sha256,
            long bytes,
            String kind,
            String source,
            @Nullable String sourceUrl,
            @Nullable String licence,
            @Nullable Instant fetchedAt,
            Instant landedAt,
            long run) {

        static SourceEntry of(LandedFile file) {
            @Nullable Fetched fetched = file.fetched();
            return new SourceEntry(
                    file.id(),
                    SourceView.nameOf(file),
                    file.sha256(),
                    file.bytes(),
                    file.kind().name().toLowerCase(java.util.Locale.ROOT),
                    file.source(),
                    fetched == null ? null : fetched.url(),
                    fetched == null ? null : fetched.licence(),
                    fetched == null ? null : fetched.at(),
                    file.landedAt(),
                    file.runId());
        }
    }

    private final SourceService sources;

    SourceResource(SourceService sources) {
        this.sources = sources;
    }

    @GetMapping("/api/v1/sources/{file}")
    @Operation(summary = "Shows a landed file: name, checksum, address, licence, when it came")
    SourceEntry get(@PathVariable long file) {
        return SourceEntry.of(file(file));
    }

    @GetMapping(path = "/api/v1/sources/{file}/row", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Downloads one row of a landed file as it was received, such as a release")
    ResponseEntity<String> row(@PathVariable long file, @RequestParam String position) {
        String row = sources.findRow(file(file), position)
                .orElseThrow(() -> new NothingFoundException("File " + file + " has no row at " + position));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header("Content-Disposition", "attachment; filename=\"row-of-file-" + file + ".json\"")
                .body(row);
    }

    private LandedFile file(long id) {
        return sources.find(id).orElseThrow(() -> new NothingFoundException("No published file " + id));
    }
}
