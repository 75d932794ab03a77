package uk.lgcdt.infra.run;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.lgcdt.infra.reference.ReferenceVersion;

/**
 * Where a family of figures comes from, in full.
 *
 * @param run number of the run that computed them
 * @param dataCutOff latest publication among the data used; null where no data have one
 * @param basis what the figures rest on
 * @param parameters the limits that shape them, by name; none where the run was made before they were kept
 * @param reference the editions of the tables that they were made or named with; none where they were not yet kept
 */
public record FigureSource(
        long run,
        Instant computedAt,
        @Nullable Instant dataCutOff,
        String codeVersion,
        String basis,
        Map<String, String> parameters,
        List<ReferenceVersion> reference) {

    /** Picks what belongs to the family out of all that a run kept. */
    public static FigureSource of(Publication publication, FigureFamily family, List<ReferenceVersion> editions) {
        return of(publication, List.of(family), editions);
    }

    /** Picks what belongs to figures of several families, each of which says on what it rests. */
    public static FigureSource of(
            Publication publication, List<FigureFamily> families, List<ReferenceVersion> editions) {
        SortedMap<String, String> parameters = new TreeMap<>(publication.parameters());
        parameters.keySet().removeIf(name -> families.stream().noneMatch(family -> family.has(name)));
        return new FigureSource(
                publication.run().value(),
                publication.startedAt(),
                publication.dataCutOff(),
                publication.codeVersion(),
                families.stream().map(FigureFamily::basis).collect(Collectors.joining(". ")),
                parameters,
                editions.stream()
                        .filter(edition -> families.stream()
                                .anyMatch(family -> family.references().contains(edition.name())))
                        .toList());
    }
}
