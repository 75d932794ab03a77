package uk.lgcdt.batch.spend;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** A month and a year that stand in columns of their own. */
final class MonthAndYear {

    private static final Pattern MONTH_WORDS =
            Pattern.compile("((payment|invoice|financial|calendar|paid|posting) )?month( (name|paid|number|no))?");
    private static final Pattern YEAR_WORDS = Pattern.compile("(.* )?years?");
    private static final Pattern YEAR = Pattern.compile("(?:fy ?)?(20\\d{2})(?:[-/](?:20)?\\d{2})?");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final double MOST = 0.8; // share of cells
    private static final int APRIL = 4;

    private MonthAndYear() {}

    /** The first column whose words and cells say that it holds months. */
    static OptionalInt monthColumn(List<String> plainHeader, List<List<String>> cells) {
        return column(plainHeader, cells, MONTH_WORDS, "(0?[1-9]|1[0-2])|(?i:[a-z]{3,9})");
    }

    static OptionalInt yearColumn(List<String> plainHeader, List<List<String>> cells) {
        return column(plainHeader, cells, YEAR_WORDS, "(?i)" + YEAR.pattern());
    }

    private static OptionalInt column(List<String> plainHeader, List<List<String>> cells, Pattern words, String form) {
        Pattern fits = Pattern.compile(form);
        return IntStream.range(0, Math.min(plainHeader.size(), cells.size()))
                .filter(index -> words.matcher(plainHeader.get(index)).matches())
                .filter(index -> cells.get(index).stream()
                                .filter(cell -> fits.matcher(cell).matches())
                                .count()
                        > MOST * cells.get(index).size())
                .findFirst();
    }

    /**
     * Returns {@code 2024-01} for "January" and "2023/24", whose months from January on are of the second year; of a
     * number in a financial year, which may be counted from April, the text of both.
     */
    static String text(String month, String year) {
        Matcher written = YEAR.matcher(year.toLowerCase(Locale.ROOT));
        boolean named = month.length() >= 3;
        int number = named
                ? MONTHS.indexOf(month.substring(0, 3).toLowerCase(Locale.ROOT)) + 1
                : month.matches("\\d{1,2}") ? Integer.parseInt(month) : 0;
        boolean financial = year.indexOf('/') >= 0 || year.indexOf('-') >= 0;
        if (!written.matches() || number < 1 || number > 12 || financial && !named) {
            return month + " " + year;
        }
        int calendar = Integer.parseInt(written.group(1)) + (financial && number < APRIL ? 1 : 0);
        return "%d-%02d".formatted(calendar, number);
    }
}
