package uk.lgcdt.batch.spend;

import java.util.Locale;
import java.util.regex.Pattern;
import uk.lgcdt.batch.table.TableStart;

/**
 * Tells lines of procurement cards, which the Local Government Transparency Code 2015 (paragraphs 27 and 28) has
 * councils publish beside their expenditure.
 */
final class CardSigns {

    private static final Pattern NAMED = Pattern.compile(".*\\bp?cards?\\b.*|.*\\bgpc\\b.*");
    private static final Pattern COLUMN = Pattern.compile(".*\\b(card ?holder|card (number|no|name)|mcc)\\b.*");
    private static final Pattern YES = Pattern.compile("(?i)y|yes|true|1|.*\\bcards?\\b.*");

    private CardSigns() {}

    /** Whether all lines of a table are, by the file's or the sheet's name, or by a column that only cards have. */
    static boolean of(SpendLayout layout, TableStart start, String path) {
        String name = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
        return isCard(name.replaceFirst("(\\.\\w{1,4}){1,2}$", ""))
                || isCard(start.sheet())
                || layout.header().stream()
                        .anyMatch(
                                cell -> COLUMN.matcher(HeaderWords.plain(cell)).matches());
    }

    private static boolean isCard(String name) {
        return NAMED.matcher(name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", " "))
                .matches();
    }

    /** Whether a row is, by the cell of a column that says so. */
    static boolean isYes(String cell) {
        return YES.matcher(cell).matches();
    }
}
