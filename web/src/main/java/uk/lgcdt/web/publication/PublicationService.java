package uk.lgcdt.web.publication;

import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import uk.lgcdt.infra.reference.ReferenceVersion;
import uk.lgcdt.infra.run.FigureFamily;
import uk.lgcdt.infra.run.FigureSource;
import uk.lgcdt.infra.run.Publication;
import uk.lgcdt.infra.run.PublicationRepository;
import uk.lgcdt.infra.run.RunId;
import uk.lgcdt.infra.run.RunReferenceRepository;
import uk.lgcdt.web.api.NothingFoundException;

/** Tells which run's figures to show: the one asked for, else the current one. */
@Service
public class PublicationService {

    private final PublicationRepository publications;
    private final RunReferenceRepository references;

    PublicationService(PublicationRepository publications, RunReferenceRepository references) {
        this.publications = publications;
        this.references = references;
    }

    /** Returns the current publication; empty while nothing has been published. */
    public Optional<Publication> findCurrent() {
        return publications.findCurrent();
    }

    /** Returns the publication that a page's {@code run} parameter asks for, else the current one. */
    public Optional<Publication> findAsked(QueryParameters parameters) {
        return findAsked(parameters.getSingleParameter("run"));
    }

    /** Returns the publication of the run asked for, else the current one. */
    public Optional<Publication> findAsked(Optional<String> run) {
        return run.map(this::find).orElseGet(this::findCurrent);
    }

    /**
     * Returns the publication that a request's {@code run} parameter asks for, else the current one.
     *
     * @param run null for the current one
     * @throws NothingFoundException when there is none
     */
    public Publication get(@Nullable String run) {
        return findAsked(Optional.ofNullable(run))
                .orElseThrow(() -> new NothingFoundException("No published run" + (run == null ? "" : " " + run)));
    }

    /** Returns the publication of that run; empty when there is none or the text is no run. */
    public Optional<Publication> find(String run) {
        try {
            return publications.find(RunId.of(run));
        } catch (IllegalArgumentException notARun) {
            return Optional.empty();
        }
    }

    /** Returns the publication before that one; empty where none is kept. */
    public Optional<Publication> findBefore(Publication publication) {
        return publications.findBefore(publication.run());
    }

    public List<Publication> list(int offset, int limit) {
        return publications.list(offset, limit);
    }

    public long count() {
        return publications.count();
    }

    /** Returns the editions of reference tables that the run used; none where they were not yet kept. */
    public List<ReferenceVersion> listEditions(Publication publication) {
        return references.list(publication.run());
    }

    /** Returns where a family of the run's figures comes from. */
    public FigureSource sourceOf(Publication publication, FigureFamily family) {
        return FigureSource.of(publication, family, listEditions(publication));
    }

    /** Returns where figures of several families of the run come from. */
    public FigureSource sourceOf(Publication publication, List<FigureFamily> families) {
        return FigureSource.of(publication, families, listEditions(publication));
    }
}
