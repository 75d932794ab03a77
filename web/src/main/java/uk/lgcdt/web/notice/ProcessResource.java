package uk.lgcdt.web.notice;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.lgcdt.infra.notice.Ocid;
import uk.lgcdt.infra.run.Publication;
import uk.lgcdt.web.api.NothingFoundException;
import uk.lgcdt.web.publication.PublicationService;

/** Contracting processes for programs. */
@RestController
@Tag(name = "Processes")
class ProcessResource {

    private final NoticeService notices;
    private final PublicationService publications;

    ProcessResource(NoticeService notices, PublicationService publications) {
        this.notices = notices;
        this.publications = publications;
    }

    @GetMapping("/api/v1/processes/{ocid}")
    @Operation(summary = "Shows the compiled release of a process: what its releases say together, as OCDS")
    ResponseEntity<String> get(@PathVariable String ocid, @RequestParam(required = false) @Nullable String run) {
        Publication publication = publications.get(run);
        return Optional.of(ocid)
                .filter(text -> !text.isBlank())
                .flatMap(text -> notices.findCompiled(publication.run(), new Ocid(text)))
                .map(json -> ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(json))
                .orElseThrow(() -> new NothingFoundException(
                        "No compiled release of a process " + ocid + " in run " + publication.run()));
    }
}
