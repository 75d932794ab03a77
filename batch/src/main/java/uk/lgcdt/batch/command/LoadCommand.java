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
            paramLabel = "CODE",
            description =
                    "ONS code of the council, such as E08000032, of payments whose rows name none, and of all contracts of a register.")
    private @Nullable String buyer;

    @Option(
            names = "--source",
            paramLabel = "NAME",
            description = "Where the files come from, in your words (default: ${DEFAULT-VALUE}).")
    private String source = "not stated";

    @Override
    public Integer call() {
        requireSense(spec, paths, buyer);
        Console console = Console.of(spec);
        try (Platform platform = Platform.start(home.home(), "load", console)) {
            return new Loading(platform, console, true).load(paths, buyer, source);
        }
    }

    static void requireSense(CommandSpec spec, List<Path> paths, @Nullable String buyer) {
        for (Path path : paths) {
            if (!Files.exists(path)) {
                throw new ParameterException(spec.commandLine(), "There is no file or folder " + path);
            }
        }
        requireCouncil(spec, buyer);
    }

    static void requireCouncil(CommandSpec spec, @Nullable String buyer) {
        if (buyer != null && Councils.load().findByCode(buyer).isEmpty()) {
            throw new ParameterException(spec.commandLine(), "No council has the ONS code " + buyer);
        }
    }
}
