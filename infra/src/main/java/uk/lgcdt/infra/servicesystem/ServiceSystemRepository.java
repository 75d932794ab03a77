package uk.lgcdt.infra.servicesystem;

import java.util.List;
import uk.lgcdt.infra.notice.Ocid;
import uk.lgcdt.infra.run.RunId;

/** The kinds of systems that a run found. */
public interface ServiceSystemRepository {

    /** Those that any award buys, most councils first. */
    List<InstalledSystem> listInstalled(RunId run);

    /** Over all years. */
    SystemCoverage coverage(RunId run);

    /** What the awards of a process buy, by award, surest first. */
    List<AwardSystem> listOfProcess(RunId run, Ocid ocid);
}
