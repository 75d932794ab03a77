package uk.lgcdt.batch.command;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import uk.lgcdt.infra.runtime.Home;
import uk.lgcdt.infra.runtime.Installation;

/** Where the platform keeps everything. */
final class HomeOption {

    @Option(
            names = "--home",
            paramLabel = "DIR",
            description = "The platform's own folder (default: LGCDT_HOME, else .lgcdt in the checkout).")
    private @Nullable Path folder;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this and end.")
    private boolean help;

    Home home() {
        return Home.of(folder, System.getenv(), Installation.find(System.getenv()));
    }
}
