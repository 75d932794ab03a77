package uk.lgcdt.analytics.refresh;

import java.io.PrintStream;

/** Tells the parent process how far a refresh has come: lines that start with LGCDT-PROGRESS. */
final class Progress {

    private final PrintStream out;
    private final int steps;
    private int step;

    Progress(PrintStream out, int steps) {
        this.out = out;
        this.steps = steps;
    }

    /** A step begins. */
    void next(String text) {
        step++;
        out.println("LGCDT-PROGRESS " + step + "/" + steps + " " + text);
        out.flush();
    }
}
