package uk.lgcdt.batch;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import uk.lgcdt.batch.command.CollectCommand;
import uk.lgcdt.batch.command.CompileCommand;
import uk.lgcdt.batch.command.DemoCommand;
import uk.lgcdt.batch.command.ExportCommand;
import uk.lgcdt.batch.command.Failures;
import uk.lgcdt.batch.command.LoadCommand;
import uk.lgcdt.batch.command.RebuildCommand;
import uk.lgcdt.batch.command.RefreshCommand;
import uk.lgcdt.batch.command.ReindexCommand;
import uk.lgcdt.batch.command.SampleCommand;
import uk.lgcdt.batch.command.ServeCommand;
import uk.lgcdt.batch.command.StatusCommand;
import uk.lgcdt.batch.command.UserCommand;

/** The command line. */
@Command(
        name = "lgcdt",
        description = "Public technology markets, joint procurement, SME opportunities and AI assurance.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            DemoCommand.class,
            CollectCommand.class,
            LoadCommand.class,
            RefreshCommand.class,
            RebuildCommand.class,
            ServeCommand.class,
            CompileCommand.class,
            ExportCommand.class,
            SampleCommand.class,
            StatusCommand.class,
            ReindexCommand.class,
            UserCommand.class,
            HelpCommand.class
        },
        footer = {"", "Exit status: 0 done, 1 done with rejected input, 2 wrong usage, 3 a service failed."})
public final class Lgcdt implements Runnable {

    @CommandLine.Spec
    private CommandLine.Model.@Nullable CommandSpec spec;

    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
    }

    static CommandLine commandLine() {
        return new CommandLine(new Lgcdt())
                .setExecutionExceptionHandler(Failures::report)
                .setParameterExceptionHandler(Failures::explain)
                .setCaseInsensitiveEnumValuesAllowed(true);
    }

    /** Without a command there is nothing to do but say what there is. */
    @Override
    public void run() {
        if (spec != null) {
            throw new CommandLine.ParameterException(spec.commandLine(), "Say what to do, for example: lgcdt demo");
        }
    }
}
