package uk.lgcdt.batch.spend;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import uk.lgcdt.batch.table.DateReader;
import uk.lgcdt.batch.table.Digits;

/**
 * What the cells of a column look like; shares are of those that are filled.
 *
 * @param filled share of all rows
 * @param pence share with two decimals or a minus
 * @param distinct how many different ones there are, as a share
 * @param words share with letters, and more letters than digits
 * @param legal share that ends as a company's name does
 */
record ColumnContent(
        double filled,
        double dates,
        double amounts,
        double pence,
        double distinct,
        double words,
        double legal,
        double links,
        double length) {

    private static final Pattern PENCE = Pattern.compile(".*(\\.\\d{1,2}|,\\d{2}|\\d,\\d{3})\\)?(-| ?CR)?");
    private static final Pattern LEGAL = Pattern.compile(
            ".*\\b(ltd|limited|llp|plc|cic|c\\.i\\.c|inc|council|nhs|university|trust|services?|association|& sons?|group|school|solicitors|housing|care|redacted.*)\\.?\\)?$");

    static ColumnContent of(List<String> cells) {
        DateReader dateReader = new DateReader(DateReader.isMonthFirst(cells));
        AmountReader amountReader = new AmountReader(AmountReader.hasDecimalComma(cells));
        Set<String> different = new HashSet<>();
        int filled = 0, dates = 0, amounts = 0, pence = 0, words = 0, legal = 0, links = 0, length = 0;
        for (String cell : cells) {
            if (cell.isBlank() || cell.equals("-")) {
                continue;
            }
            filled++;
            length += cell.length();
            String lower = cell.toLowerCase(Locale.ROOT);
            different.add(lower);
            dates += dateReader.read(cell).isPresent() ? 1 : 0;
            amounts += amountReader.read(cell).isPresent() ? 1 : 0;
            pence += Digits.areIn(cell) && PENCE.matcher(cell).matches() || cell.startsWith("-") || cell.contains("£")
                    ? 1
                    : 0;
            int letters = 0;
            int digits = 0;
            for (int at = 0; at < cell.length(); at++) {
                letters += Character.isLetter(cell.charAt(at)) ? 1 : 0;
                digits += Character.isDigit(cell.charAt(at)) ? 1 : 0;
            }
            words += letters > digits && letters > 2 ? 1 : 0;
            legal += letters > 2 && LEGAL.matcher(lower).matches() ? 1 : 0;
            links += lower.startsWith("http") ? 1 : 0;
        }
        double all = Math.max(1, filled);
        return new ColumnContent(
                filled / (double) Math.max(1, cells.size()),
                dates / all,
                amounts / all,
                pence / all,
                different.size() / all,
                words / all,
                legal / all,
                links / all,
                length / all);
    }

    /** What most cells are, in a word. */
    String kind() {
        if (filled == 0) {
            return "empty";
        }
        return dates > 0.8 && amounts < 0.8 ? "date" : amounts > 0.8 ? "amount" : words > 0.5 ? "words" : "other";
    }

    /** Returns from 0 to 1 how well the cells go with a role. */
    double fits(Role role) {
        if (filled == 0) {
            return role == Role.DATE || role == Role.AMOUNT || role == Role.SUPPLIER ? 0 : 0.3;
        }
        return switch (role) {
            case DATE -> dates * (0.45 + 0.55 * filled); // of two, the one that more rows have
            case AMOUNT -> amounts < 0.6 ? 0 : Math.min(1, amounts * (0.85 + 0.15 * pence) * (0.6 + 0.4 * filled));
            case VAT, CREDIT -> amounts;
            case SUPPLIER -> links > 0.3 ? 0 : Math.min(1, words * 1.05) * (0.5 + 0.5 * filled);
            case BODY -> links > 0.5 ? 0.4 : words;
            case SUPPLIER_ID, TRANSACTION -> links > 0.3 || pence > 0.8 && amounts > 0.9 ? 0.1 : 1;
            case COMPANY_NUMBER -> length <= 12 ? 1 : 0.2;
            case PURPOSE, DEPARTMENT, CATEGORY -> words > 0.3 ? 1 : 0.4;
            case CONTRACT, CARD, YEAR -> 1;
        };
    }
}
