package uk.lgcdt.batch.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import uk.lgcdt.batch.run.Notices;

/**
 * The terminal: results go to standard output, all else to standard error. How far work has come is shown in one line
 * that changes, or where there is no terminal in a line for each step.
 */
final class Console implements Notices {

    private static final String CLEAR_LINE = "\r\u001B[K";

    private final PrintWriter out;
    private final PrintWriter err;
    private final boolean terminal;
    private boolean lineOpen;
    private String shown = "";

    Console(PrintWriter out, PrintWriter err, boolean terminal) {
        this.out = out;
        this.err = err;
        this.terminal = terminal;
    }

    static Console of(CommandSpec command) {
        return new Console(command.commandLine().getOut(), command.commandLine().getErr(), isTerminal());
    }

    /** Prints a line of the command's result. */
    synchronized void print(String line) {
        clear();
        out.println(line);
        out.flush();
    }

    /** Tells of something wrong; one sentence. */
    synchronized void complain(String sentence) {
        say("lgcdt: " + sentence);
    }

    @Override
    public synchronized void say(String sentence) {
        clear();
        err.println(sentence);
        err.flush();
    }

    @Override
    public synchronized void progress(String text) {
        if (terminal) {
            err.print(CLEAR_LINE + text);
            err.flush();
            lineOpen = true;
        } else if (!text.equals(shown)) {
            err.println(text);
            err.flush();
        }
        shown = text;
    }

    private void clear() {
        if (lineOpen) {
            err.print(CLEAR_LINE);
            err.flush();
            lineOpen = false;
        }
    }

    private static boolean isTerminal() {
        try {
            String device = Path.of("/proc/self/fd/2").toRealPath().toString();
            return device.startsWith("/dev/pts/") || device.startsWith("/dev/tty");
        } catch (IOException notAFile) {
            return false; // a pipe, or no such file on this system
        }
    }
}
