package uk.lgcdt.batch.command;

/** What a command says to the shell at its end. */
public final class ExitStatus {

    public static final int DONE = 0;
    public static final int DONE_WITH_REJECTS = 1;
    public static final int WRONG_USAGE = 2;
    public static final int SERVICE_FAILED = 3;

    private ExitStatus() {}
}
