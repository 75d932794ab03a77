package uk.lgcdt.batch.refresh;

import java.nio.file.Path;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import uk.lgcdt.infra.runtime.Lake;
import uk.lgcdt.infra.runtime.ServiceFailure;

/** How Spark is to run, where the environment says so. */
@Component
class SparkSettings {

    private final Environment settings;
    private final Lake lake;

    SparkSettings(Environment settings, Lake lake) {
        this.settings = settings;
        this.lake = lake;
    }

    /** The engine: {@code LGCDT_SPARK_MASTER}, else all processors of this machine. */
    String master() {
        return settings.getProperty("LGCDT_SPARK_MASTER", "local[*]");
    }

    /** Heap of the JVM that conducts the work, and does it where the master is local: {@code LGCDT_SPARK_MEMORY}. */
    String memory() {
        return settings.getProperty("LGCDT_SPARK_MEMORY", "3g");
    }

    /** Heap of each JVM that works for a cluster: {@code LGCDT_SPARK_EXECUTOR_MEMORY}. */
    String executorMemory() {
        return settings.getProperty("LGCDT_SPARK_EXECUTOR_MEMORY", "1g");
    }

    /**
     * How many completed refreshes keep their lake folders: {@code LGCDT_LAKE_RUNS}.
     *
     * @throws ServiceFailure when it is no number from 1 on
     */
    int lakeRuns() {
        String runs = settings.getProperty("LGCDT_LAKE_RUNS", "10");
        if (!runs.matches("[1-9]\\d{0,6}")) {
            throw new ServiceFailure("LGCDT_LAKE_RUNS is a number from 1 on, not " + runs);
        }
        return Integer.parseInt(runs);
    }

    /** Where tables are written: {@code LGCDT_LAKE}, a folder that Spark's workers see too. */
    Path lake() {
        return lake.folder();
    }
}
