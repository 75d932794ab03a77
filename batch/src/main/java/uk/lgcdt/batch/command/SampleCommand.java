package uk.lgcdt.batch.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import uk.lgcdt.batch.sample.SampleContents;
import uk.lgcdt.batch.sample.SampleGenerator;

@Command(
        name = "sample",
        description = "Generates a national sample in the formats that are really published; needs no server.")
public final class SampleCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Option(
            names = "--scale",
            paramLabel = "N",
            description = "1 for some 12,000 contracting processes and 150,000 payments (default: ${DEFAULT-VALUE}).")
    private double scale = 1;

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "A folder that is new or empty.")
    @SuppressWarnings("NullAway.Init")
    private Path out;

    @Option(
            names = "--seed",
            paramLabel = "S",
            description = "The same seed and scale give the same bytes (default: ${DEFAULT-VALUE}).")
    private long seed = SampleGenerator.DEFAULT_SEED;

    @Option(names = "--broken", description = "Add a folder of files that loading must refuse.")
    private boolean broken;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this and end.")
    private boolean help;

    @Override
    public Integer call() {
        if (!(scale > 0)) {
            throw new ParameterException(spec.commandLine(), "--scale is more than 0, not " + scale);
        }
        Console console = Console.of(spec);
        try {
            console.print(sentence(SampleGenerator.generate(out, scale, seed, broken)) + " in " + out);
            return ExitStatus.DONE;
        } catch (IOException cause) {
            throw new ParameterException(spec.commandLine(), String.valueOf(cause.getMessage()), cause);
        }
    }

    static String sentence(SampleContents contents) {
        return ("%,d contracting processes, %,d releases, %,d payments, %,d assessments,"
                        + " %,d register contracts, %,d companies, %,d ownership statements")
                .formatted(
                        contents.processes(),
                        contents.releases(),
                        contents.spendLines(),
                        contents.assessments(),
                        contents.registerContracts(),
                        contents.companies(),
                        contents.statements());
    }
}
