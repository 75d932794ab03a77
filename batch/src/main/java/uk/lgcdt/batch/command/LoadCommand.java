package uk.lgcdt.batch.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import uk.lgcdt.infra.reference.Councils;
import uk.lgcdt.infra.reference.PublicBodies;
import uk.lgcdt.infra.reference.PublicBody;

@Command(
        name = "load",
        description =
                "Loads files or folders of releases, payments and assessments; tells each file's kind by its content.")
public final class LoadCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private HomeOption home;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files, or folders with all below them.")
    private List<Path> paths = List.of();

    @Option(
            names = "--buyer",
            paramLabel = "BODY",
            description =
                    "Whose payments or contracts they are where rows name no council: a council's or other body's ONS code, such as E08000032, or a name, such as \"Home Office\".")
    private @Nullable String buyer;

    @Option(
            names = "--source",
            paramLabel = "NAME",
            description = "Where the files come from, in your words (default: ${DEFAULT-VALUE}).")
    private String source = "not stated";

    @Override
    public Integer call() {
        requireSense(spec, paths);
        Console console = Console.of(spec);
        @Nullable PublicBody body = buyer == null ? null : body(spec, buyer);
        if (body != null && Councils.load().findByCode(body.code()).isEmpty()) {
            console.print(
                    body.name() + " (" + body.code() + ") is no principal council; its payments are kept as its own");
        }
        try (Platform platform = Platform.start(home.home(), "load", console)) {
            return new Loading(platform, console, true).load(paths, body == null ? null : body.code(), source);
        }
    }

    static void requireSense(CommandSpec spec, List<Path> paths) {
        for (Path path : paths) {
            if (!Files.exists(path)) {
                throw new ParameterException(spec.commandLine(), "There is no file or folder " + path);
            }
        }
    }

    private static PublicBody body(CommandSpec spec, String given) {
        return PublicBodies.with(Councils.load())
                .find(given)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(), "No council or other public body has the ONS code or name " + given));
    }

    static void requireCouncil(CommandSpec spec, @Nullable String buyer) {
        if (buyer != null && Councils.load().findByCode(buyer).isEmpty()) {
            throw new ParameterException(spec.commandLine(), "No council has the ONS code " + buyer);
        }
    }
}
