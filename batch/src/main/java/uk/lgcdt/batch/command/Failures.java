package uk.lgcdt.batch.command;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import uk.lgcdt.batch.run.FailedRunException;
import uk.lgcdt.infra.runtime.ServiceFailure;

/** Tells a failure as one sentence, with the exit status that it deserves. */
public final class Failures {

    private Failures() {}

    /** What the user typed makes no sense. */
    public static int explain(ParameterException mistake, String... arguments) {
        CommandLine command = mistake.getCommandLine();
        command.getErr().println("lgcdt: " + mistake.getMessage());
        command.getErr().println("See: " + command.getCommandSpec().qualifiedName() + " --help");
        command.getErr().flush();
        return ExitStatus.WRONG_USAGE;
    }

    /** The work could not be done. */
    public static int report(Exception failure, CommandLine command, ParseResult parsed) {
        command.getErr().println("lgcdt: " + sentence(failure));
        command.getErr().flush();
        return ExitStatus.SERVICE_FAILED;
    }

    private static String sentence(Throwable failure) {
        Throwable root = failure;
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ServiceFailure || cause instanceof FailedRunException) {
                return String.valueOf(cause.getMessage());
            }
            root = cause;
        }
        String message = root.getMessage();
        String name = root.getClass().getSimpleName();
        return message == null
                ? name
                : name + ": " + message.lines().findFirst().orElse("");
    }
}
