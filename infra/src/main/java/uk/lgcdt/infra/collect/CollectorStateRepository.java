package uk.lgcdt.infra.collect;

import java.util.List;

/** How far the collectors have come, for people. */
public interface CollectorStateRepository {

    /** Returns one for each source and the address that was asked, in their order. */
    List<CollectorState> list();
}
