package uk.lgcdt.batch.command;

import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import uk.lgcdt.batch.process.ChildProcess;
import uk.lgcdt.batch.process.Orphans;
import uk.lgcdt.batch.request.RequestWorker;
import uk.lgcdt.batch.schedule.NightlySchedule;
import uk.lgcdt.batch.serve.WebServer;

@Command(
        name = "serve",
        description = "Starts the web application; Ctrl-C ends it, and the servers that no other command uses.")
public final class ServeCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private HomeOption home;

    @Option(names = "--port", paramLabel = "N", description = "Of the web application (default: ${DEFAULT-VALUE}).")
    private int port = 8080;

    @Override
    public Integer call() {
        Console console = Console.of(spec);
        Orphans.reap(home.home().running());
        WebServer.requireFree(port);
        try (Platform platform = Platform.startWithSearch(home.home(), "serve", console)) {
            NightlySchedule nights = platform.get(NightlySchedule.class);
            nights.requireSense();
            console.progress("Starting the web application");
            return serve(platform, console, port, Map.of(), "", nights::start);
        }
    }

    /** Serves until the web application ends, which it does when it is told to or when it fails. */
    static int serve(Platform platform, Console console, int port, Map<String, String> environment, String more) {
        return serve(platform, console, port, environment, more, () -> {});
    }

    private static int serve(
            Platform platform,
            Console console,
            int port,
            Map<String, String> environment,
            String more,
            Runnable whenServing) {
        ChildProcess web = platform.get(WebServer.class).start(port, environment);
        console.print("Serving at http://localhost:" + port + "/ (Ctrl-C ends it)" + more);
        platform.get(RequestWorker.class).start();
        whenServing.run();
        AtomicBoolean ending = new AtomicBoolean();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> ending.set(true)));
        web.await();
        if (ending.get()) {
            return ExitStatus.DONE;
        }
        console.complain("The web application ended; its log is web.log in the home's logs");
        return ExitStatus.SERVICE_FAILED;
    }
}
