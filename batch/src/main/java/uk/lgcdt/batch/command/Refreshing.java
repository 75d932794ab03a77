package uk.lgcdt.batch.command;

import org.jspecify.annotations.Nullable;
import uk.lgcdt.batch.refresh.RefreshOutcome;
import uk.lgcdt.batch.refresh.Refreshes;
import uk.lgcdt.infra.run.RowCounts;
import uk.lgcdt.infra.run.Run;
import uk.lgcdt.infra.runtime.Services;

/** Refreshes the figures and tells the terminal what came of it. */
final class Refreshing {

    private final Platform platform;
    private final Console console;

    Refreshing(Platform platform, Console console) {
        this.platform = platform;
        this.console = console;
    }

    /** Returns the exit status. */
    int refresh(@Nullable String master, boolean force) {
        platform.get(Services.class).prepareElasticsearch(); // it starts while Spark is at work
        RefreshOutcome outcome = platform.get(Refreshes.class).refresh(master, force);
        console.print(sentence(outcome));
        return ExitStatus.DONE;
    }

    private static String sentence(RefreshOutcome outcome) {
        Run run = outcome.run();
        String cutOff = run.dataCutOff() == null ? "" : ", data up to " + run.dataCutOff();
        return switch (outcome.kind()) {
            case UNCHANGED ->
                "Nothing new since run " + run.id() + cutOff + "; its figures stay (--force computes them anew)";
            case CONTINUED -> "Run " + run.id() + " was continued and is published" + counts(run) + cutOff;
            case COMPUTED -> "Run " + run.id() + " is published" + counts(run) + cutOff;
        };
    }

    private static String counts(Run run) {
        RowCounts rows = run.rows();
        return rows == null ? "" : ": %,d rows in, %,d out".formatted(rows.in(), rows.out());
    }
}
