package uk.lgcdt.infra.run;

import java.util.List;
import uk.lgcdt.infra.reference.ReferenceVersion;

/** The editions of reference tables, as each refresh used them. */
public interface RunReferenceRepository {

    /** Keeps a run's editions; those that it has already stay. */
    void keep(long run, List<ReferenceVersion> editions);

    /** Returns a run's editions by name; none where it was made before editions were kept. */
    List<ReferenceVersion> list(RunId run);
}
