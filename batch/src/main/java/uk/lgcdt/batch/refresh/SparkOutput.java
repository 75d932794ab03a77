package uk.lgcdt.batch.refresh;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.lgcdt.batch.run.Notices;

/** Listens to what Spark prints: passes progress on, and remembers what went wrong. */
final class SparkOutput implements Consumer<String> {

    private static final Pattern PROGRESS = Pattern.compile("LGCDT-PROGRESS (\\d+)/(\\d+) (.*)");
    private static final Pattern EXCEPTION = Pattern.compile("(Exception in thread .*|Caused by: .*)");
    private static final int LONGEST = 300; // characters

    private final Notices notices;
    private String lastLine = "it said nothing";
    private String lastException = "";

    SparkOutput(Notices notices) {
        this.notices = notices;
    }

    @Override
    public void accept(String line) {
        Matcher progress = PROGRESS.matcher(line);
        if (progress.matches()) {
            notices.progress(
                    "Spark, step %s of %s: %s".formatted(progress.group(1), progress.group(2), progress.group(3)));
        } else if (EXCEPTION.matcher(line).matches()) {
            lastException = line;
        } else if (!line.isBlank()) {
            lastLine = line;
        }
    }

    /** Returns the deepest cause told last, else the last line. */
    String error() {
        String error = lastException.isEmpty() ? lastLine : lastException;
        return error.length() <= LONGEST ? error : error.substring(0, LONGEST) + "…";
    }
}
