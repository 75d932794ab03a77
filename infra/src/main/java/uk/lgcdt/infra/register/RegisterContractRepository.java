package uk.lgcdt.infra.register;

import java.time.LocalDate;
import java.util.List;
import uk.lgcdt.infra.run.RunId;

/** Contracts of councils' registers, as a run published them. */
public interface RegisterContractRepository {

    /**
     * Returns contracts: those that still run, soonest to end first; those without an end; those that ended, latest
     * first.
     *
     * @param today the day from which a contract still runs
     */
    List<RegisterContract> list(RunId run, String councilCode, LocalDate today, int offset, int limit);

    long count(RunId run, String councilCode);
}
