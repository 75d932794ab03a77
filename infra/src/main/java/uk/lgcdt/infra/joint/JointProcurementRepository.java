package uk.lgcdt.infra.joint;

import java.util.List;
import java.util.Optional;

/** Joint procurements, and the record of what happened to each, written in the same transaction. */
public interface JointProcurementRepository {

    /** Stores a new one, with the event of its start. */
    JointProcurement store(JointProcurement started, Actor actor);

    /**
     * Makes a change lasting, with its event.
     *
     * @param changed what came of the change; its version is one above that on which the change was based
     * @throws StaleChangeException if that is not the present version
     */
    void update(JointProcurement changed, Change change, Actor actor);

    Optional<JointProcurement> find(long id);

    /** Returns a page: the open first, then by the day on which joining ends. */
    List<JointProcurementSummary> list(JointProcurementFilter filter, int offset, int limit);

    int count(JointProcurementFilter filter);

    /** Returns what happened, latest first. */
    List<JointProcurementEvent> listEvents(long id);
}
