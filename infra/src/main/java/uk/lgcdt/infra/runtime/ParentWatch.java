package uk.lgcdt.infra.runtime;

import java.io.IOException;
import java.util.Map;

/**
 * Ends this JVM when the process that started it is gone, however that ended: the parent holds our standard input, and
 * the operating system closes it.
 */
public final class ParentWatch {

    /** Set to true by a parent that holds our standard input. */
    public static final String VARIABLE = "LGCDT_ENDS_WITH_INPUT";

    private ParentWatch() {}

    /** Begins to watch, if the environment says that a parent holds our input. */
    public static void start(Map<String, String> environment) {
        if (Boolean.parseBoolean(environment.get(VARIABLE))) {
            Thread.ofPlatform().daemon().name("parent watch").start(ParentWatch::watch);
        }
    }

    private static void watch() {
        try {
            while (System.in.read() >= 0) {
                // The parent says nothing; only the end matters.
            }
        } catch (IOException closed) {
            // As good as the end.
        }
        System.exit(0);
    }
}
