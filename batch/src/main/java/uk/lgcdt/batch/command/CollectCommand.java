package uk.lgcdt.batch.command;

import java.net.URI;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import uk.lgcdt.batch.collect.CollectOutcome;
import uk.lgcdt.batch.collect.CollectReport;
import uk.lgcdt.batch.collect.CollectRequest;
import uk.lgcdt.batch.collect.CollectSettings;
import uk.lgcdt.batch.collect.Collects;
import uk.lgcdt.batch.collect.NoticeService;
import uk.lgcdt.batch.collect.NoticeServices;
import uk.lgcdt.batch.collect.ServiceAddress;
import uk.lgcdt.batch.collect.Target;
import uk.lgcdt.batch.collect.UkTime;
import uk.lgcdt.infra.collect.TimeSpan;
import uk.lgcdt.infra.run.RowCounts;
import uk.lgcdt.infra.run.Run;
import uk.lgcdt.infra.run.RunStatus;

@Command(
        name = "collect",
        description = {
            "Collects notices from a publisher's service and loads them.",
            "The same command given again goes on where it was cut short, and asks for nothing twice."
        })
public final class CollectCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private HomeOption home;

    @Parameters(
            paramLabel = "SOURCE",
            description = "find-a-tender, contracts-finder, public-contracts-scotland or sell2wales.")
    private String source = "";

    @Option(
            names = "--from",
            paramLabel = "TIME",
            description = "Of publication, in UK local time: 2026-08-10 or 2026-08-10T06:00:00"
                    + " (default: where the last collection ended).")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "TIME", description = "Up to then; a day means its beginning (default: now).")
    private @Nullable String to;

    @Option(
            names = "--base-url",
            paramLabel = "URL",
            description = "A server that stands in for the publisher's own, for example http://localhost:9000.")
    private @Nullable String baseUrl;

    @Override
    public Integer call() {
        NoticeService service = NoticeServices.find(source)
                .orElseThrow(() -> wrong("There is no source " + source + "; choose one of "
                        + String.join(", ", NoticeServices.names())));
        requireSense();
        URI address = address(service);
        Console console = Console.of(spec);
        try (Platform platform = Platform.start(home.home(), "collect", console)) {
            TimeSpan span = span(platform.get(Clock.class).instant());
            URI asked = address == null ? platform.get(CollectSettings.class).addressOf(service) : address;
            CollectOutcome outcome = platform.get(Collects.class)
                    .collect(new CollectRequest(new Target(service, asked), span), CollectReport.NONE);
            return tell(outcome, console);
        }
    }

    private int tell(CollectOutcome outcome, Console console) {
        Run run = outcome.run();
        if (outcome.stopped()) {
            console.say("Stopped; the same command goes on from there");
            return ExitStatus.DONE;
        }
        if (run == null) {
            console.print(source + ": nothing to collect; all of it was collected before");
            return ExitStatus.DONE;
        }
        RowCounts rows = run.rows() == null ? RowCounts.NONE : run.rows();
        console.print("%s: %d pages in %d windows: %,d loaded, %,d repeated, %,d rejected (run %d)"
                .formatted(
                        source,
                        outcome.pages(),
                        outcome.windows(),
                        rows.out(),
                        rows.repeated(),
                        rows.rejected(),
                        run.id()));
        return run.status() == RunStatus.COMPLETED_WITH_REJECTS ? ExitStatus.DONE_WITH_REJECTS : ExitStatus.DONE;
    }

    private void requireSense() {
        if (from == null && to != null) {
            throw wrong("--to wants --from beside it");
        }
        try {
            if (from != null && to != null && !UkTime.parse(from).isBefore(UkTime.parseEnd(to))) {
                throw wrong("--from is not before --to");
            }
            span(Instant.EPOCH);
        } catch (DateTimeException cause) {
            throw wrong(String.valueOf(cause.getMessage()));
        }
    }

    /** Nothing ahead of now is asked for. */
    private @Nullable TimeSpan span(Instant now) {
        if (from == null) {
            return null;
        }
        Instant start = UkTime.parse(from);
        Instant end = to == null ? now : UkTime.parseEnd(to);
        return new TimeSpan(start, start.isBefore(end) ? end : start.plusSeconds(1));
    }

    private @Nullable URI address(NoticeService service) {
        try {
            return baseUrl == null ? null : ServiceAddress.parse(baseUrl, service);
        } catch (IllegalArgumentException cause) {
            throw wrong("--base-url is no address of a web server: " + baseUrl);
        }
    }

    private ParameterException wrong(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }
}
