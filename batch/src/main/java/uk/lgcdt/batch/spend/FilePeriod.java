package uk.lgcdt.batch.spend;

import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.lgcdt.batch.table.DateReader;

/** The month that a file's name tells, for payments without days. */
final class FilePeriod {

    private static final Pattern NUMBERS = Pattern.compile("(?<!\\d)(20\\d{2})[-_ ]?(0[1-9]|1[0-2])(?!\\d)");
    private static final Pattern WORDS = Pattern.compile("([a-z]{3,9})[-_ ]*(20\\d{2})(?!\\d)");

    private FilePeriod() {}

    static Optional<DateReader.Day> of(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1).toLowerCase(java.util.Locale.ROOT);
        Matcher found = NUMBERS.matcher(name);
        if (found.find()) {
            return Optional.of(new DateReader.Day(
                    YearMonth.of(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2)))
                            .atEndOfMonth(),
                    true));
        }
        found = WORDS.matcher(name);
        while (found.find()) {
            Optional<DateReader.Day> day = new DateReader(false).read(found.group(1) + " " + found.group(2));
            if (day.isPresent()) {
                return day;
            }
        }
        return Optional.empty();
    }
}
