package uk.lgcdt.web.servicesystem;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.lgcdt.infra.run.FigureFamily;
import uk.lgcdt.infra.run.Publication;
import uk.lgcdt.web.publication.PublicationService;

/** The service systems for programs. */
@RestController
@Tag(name = "Markets")
class ServiceSystemResource {

    private final ServiceSystemService systems;
    private final PublicationService publications;

    ServiceSystemResource(ServiceSystemService systems, PublicationService publications) {
        this.systems = systems;
        this.publications = publications;
    }

    @GetMapping("/api/v1/service-systems")
    @Operation(summary = "Lists the kinds of systems that councils buy, with how many councils have each")
    ServiceSystemsEntry list(@RequestParam(required = false) @Nullable String run) {
        Publication publication = publications.get(run);
        return ServiceSystemsEntry.of(
                publication.run().value(),
                systems.listInstalled(publication.run()),
                systems.coverage(publication.run()),
                systems::nameOf,
                publications.sourceOf(publication, FigureFamily.MARKET));
    }
}
