package uk.lgcdt.batch.command;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(name = "refresh", description = "Computes the figures from what is loaded, publishes and indexes them.")
public final class RefreshCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private HomeOption home;

    @Option(
            names = "--master",
            paramLabel = "URL",
            description = "Spark's engine, such as spark://host:7077 (default: LGCDT_SPARK_MASTER, else local[*]).")
    private @Nullable String master;

    @Option(names = "--force", description = "Compute even where neither data nor code has changed.")
    private boolean force;

    @Override
    public Integer call() {
        Console console = Console.of(spec);
        try (Platform platform = Platform.start(home.home(), "refresh", console)) {
            return new Refreshing(platform, console).refresh(master, force);
        }
    }
}
