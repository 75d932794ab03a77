package uk.lgcdt.batch.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import uk.lgcdt.batch.process.Orphans;
import uk.lgcdt.batch.sample.SampleGenerator;
import uk.lgcdt.batch.serve.DemoPassword;
import uk.lgcdt.batch.serve.WebServer;
import uk.lgcdt.infra.account.Account;
import uk.lgcdt.infra.account.DemoAccounts;
import uk.lgcdt.infra.run.RunRepository;
import uk.lgcdt.infra.runtime.Home;

@Command(
        name = "demo",
        description = "Loads the generated sample, or the files named, computes all figures and serves them.")
public final class DemoCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private HomeOption home;

    @Option(names = "--port", paramLabel = "N", description = "Of the web application (default: ${DEFAULT-VALUE}).")
    private int port = 8080;

    @Option(
            names = "--data",
            arity = "1..*",
            paramLabel = "PATH",
            description = "Files or folders to load in place of the sample.")
    private List<Path> data = List.of();

    @Option(names = "--scale", paramLabel = "N", description = "Of the sample (default: ${DEFAULT-VALUE}).")
    private double scale = 1;

    @Override
    public Integer call() throws IOException {
        LoadCommand.requireSense(spec, data);
        Console console = Console.of(spec);
        Orphans.reap(home.home().running());
        WebServer.requireFree(port);
        try (Platform platform = Platform.startWithSearch(home.home(), "demo", console)) {
            if (data.isEmpty()
                    && platform.get(RunRepository.class).findPublished().isPresent()) {
                console.say("This home has data already; nothing is loaded (its folder: "
                        + home.home().root() + ")");
            } else {
                new Loading(platform, console, !data.isEmpty())
                        .load(data.isEmpty() ? List.of(sample(console)) : data, null, "demo");
            }
            new Refreshing(platform, console).refresh(null, false);
            console.progress("Starting the web application");
            return serve(platform, console);
        }
    }

    /** Generates the sample once; it is kept in the home. */
    private Path sample(Console console) throws IOException {
        Path folder = home.home().root().resolve("sample");
        if (!Files.isDirectory(folder)) {
            console.progress("Generating the sample");
            console.print("Generated "
                    + SampleCommand.sentence(
                            SampleGenerator.generate(folder, scale, SampleGenerator.DEFAULT_SEED, false)));
        }
        return folder;
    }

    private int serve(Platform platform, Console console) {
        Home place = home.home();
        String password = DemoPassword.of(place);
        String logins = DemoAccounts.list().stream().map(Account::username).collect(Collectors.joining(", "));
        return ServeCommand.serve(
                platform,
                console,
                port,
                // Its password is printed: it is served to this machine alone.
                Map.of("LGCDT_DEMO", "true", "LGCDT_DEMO_PASSWORD", password, "SERVER_ADDRESS", "127.0.0.1"),
                "%nSign in as %s; password %s".formatted(logins, password));
    }
}
