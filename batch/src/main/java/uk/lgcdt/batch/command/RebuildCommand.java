package uk.lgcdt.batch.command;

import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import uk.lgcdt.batch.rebuild.Rebuilds;
import uk.lgcdt.infra.run.Run;
import uk.lgcdt.infra.run.RunStatus;

@Command(
        name = "rebuild",
        description =
                "Loads every landed file again, from landing alone, and computes the figures anew. Accounts, joint"
                        + " procurements, assessments and confirmed layouts stay.")
public final class RebuildCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private HomeOption home;

    @Option(names = "--yes", description = "Begin; without it the command only says what it would do.")
    private boolean yes;

    @Option(names = "--master", paramLabel = "URL", description = "Spark's engine, as for refresh.")
    private @Nullable String master;

    @Override
    public Integer call() {
        Console console = Console.of(spec);
        try (Platform platform = Platform.start(home.home(), "rebuild", console)) {
            Rebuilds rebuilds = platform.get(Rebuilds.class);
            if (!yes) {
                console.print("Would empty what was received and load %,d landed files again; --yes begins"
                        .formatted(rebuilds.countFiles()));
                return ExitStatus.DONE;
            }
            return rebuild(platform, console, rebuilds);
        }
    }

    private int rebuild(Platform platform, Console console, Rebuilds rebuilds) {
        int files = rebuilds.countFiles();
        AtomicInteger done = new AtomicInteger();
        console.progress("Checking %,d landed files".formatted(files));
        Run run = rebuilds.rebuild(
                path -> console.progress("Loading again: %,d of %,d files".formatted(done.incrementAndGet(), files)));
        console.print("Run %d loaded %,d rows again from landing, %,d rejected"
                .formatted(
                        run.id(),
                        run.rows() == null ? 0 : run.rows().out(),
                        run.rows() == null ? 0 : run.rows().rejected()));
        int refreshed = new Refreshing(platform, console).refresh(master, true);
        return run.status() == RunStatus.COMPLETED_WITH_REJECTS ? ExitStatus.DONE_WITH_REJECTS : refreshed;
    }
}
