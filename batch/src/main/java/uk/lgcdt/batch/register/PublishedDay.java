package uk.lgcdt.batch.register;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.lgcdt.batch.table.DateReader;

/**
 * A day as registers write it: like those of payments, but also with words behind it, or as a year alone.
 *
 * @param approximate whether only a month or a year was written; the day is then the first or the last of it
 */
record PublishedDay(LocalDate day, boolean approximate) {

    private static final LocalDate FROM = LocalDate.of(1954, 1, 1);
    private static final LocalDate UNTIL = LocalDate.of(3000, 1, 1);
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");

    /** A day with something behind it: {@code 31/03/2027 plus two years}. */
    private static final Pattern WITH_WORDS = Pattern.compile(
            "(\\d{1,4}[-/. ]\\d{1,2}[-/. ]\\d{2,4}|\\d{1,2}(?:st|nd|rd|th)?[-/. ]+[a-z]{3,9}\\.?[-/., ]+\\d{2,4})[t ].*");

    /** @param last whether a month or year means its last day */
    static Optional<PublishedDay> of(String text, boolean last) {
        String plain = text.strip().toLowerCase(Locale.ROOT);
        if (YEAR.matcher(plain).matches()) {
            int year = Integer.parseInt(plain);
            return Optional.of(new PublishedDay(last ? LocalDate.of(year, 12, 31) : LocalDate.of(year, 1, 1), true));
        }
        DateReader reader = DateReader.between(FROM, UNTIL);
        Matcher found = WITH_WORDS.matcher(plain);
        return reader.read(plain)
                .or(() -> found.matches() ? reader.read(found.group(1)) : Optional.empty())
                .map(day -> new PublishedDay(last ? day.date() : day.first(), day.approximate()));
    }
}
