package uk.lgcdt.batch.spend;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.lgcdt.infra.reference.Council;
import uk.lgcdt.infra.reference.Councils;

/** Reads a payment from a row. */
final class PaymentParser {

    /** With or without a pound sign and commas between thousands; brackets or a minus for a reversal. */
    private static final Pattern AMOUNT = Pattern.compile("-?£?-?(\\d{1,3}(,\\d{3})+|\\d+)?(\\.\\d*)?");

    private static final DateTimeFormatter DAY_FIRST =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final int PENCE = 2; // decimals
    private static final BigDecimal LARGEST_GBP = new BigDecimal("1e12");
    private static final int LONGEST_AMOUNT = 40; // characters

    private final SpendLayout layout;
    private final Councils councils;
    private final @Nullable String buyerCode;
    private final Map<String, Optional<String>> codesByName = new HashMap<>();

    /** @param buyerCode ONS code of the council that all rows belong to, whatever body they name */
    PaymentParser(SpendLayout layout, Councils councils, @Nullable String buyerCode) {
        this.layout = layout;
        this.councils = councils;
        this.buyerCode = buyerCode;
    }

    /** @throws RejectedPaymentException when it is no payment */
    Payment parse(CsvRecord row) {
        if (row.getFieldCount() != layout.width()) {
            throw new RejectedPaymentException(
                    "It has %d cells where the first row has %d".formatted(row.getFieldCount(), layout.width()));
        }
        if (row.getFields().stream().anyMatch(cell -> cell.indexOf('\0') >= 0)) {
            throw new RejectedPaymentException("It holds a NUL character");
        }
        return new Payment(
                council(row),
                date(required(row, SpendLayout.DATE)),
                required(row, SpendLayout.SUPPLIER_NAME),
                amount(required(row, SpendLayout.AMOUNT)),
                layout.find(row, SpendLayout.PURPOSE),
                layout.find(row, SpendLayout.DEPARTMENT),
                layout.find(row, SpendLayout.TRANSACTION_NUMBER),
                layout.find(row, SpendLayout.COMPANY_NUMBER));
    }

    private String council(CsvRecord row) {
        if (buyerCode != null) {
            return buyerCode;
        }
        String name = required(row, SpendLayout.BODY_NAME);
        return codesByName
                .computeIfAbsent(name, unseen -> councils.find(unseen).map(Council::code))
                .orElseThrow(() -> new RejectedPaymentException("It names no known council: " + name));
    }

    private String required(CsvRecord row, String column) {
        return layout.find(row, column).orElseThrow(() -> new RejectedPaymentException("It has no " + column));
    }

    private static LocalDate date(String text) {
        try {
            return text.contains("/") ? LocalDate.parse(text, DAY_FIRST) : LocalDate.parse(text);
        } catch (DateTimeParseException cause) {
            throw new RejectedPaymentException("Its date is no date (YYYY-MM-DD or DD/MM/YYYY): " + text);
        }
    }

    private static BigDecimal amount(String text) {
        String plain = text.replace(" ", "").replaceFirst("^\\((.*)\\)$", "-$1");
        if (plain.length() > LONGEST_AMOUNT || !AMOUNT.matcher(plain).matches() || !plain.matches(".*\\d.*")) {
            throw new RejectedPaymentException("Its amount is no number: " + text);
        }
        String digits = plain.replaceAll("[£,-]", "");
        BigDecimal amount =
                new BigDecimal(plain.contains("-") ? "-" + digits : digits).setScale(PENCE, RoundingMode.HALF_UP);
        if (amount.abs().compareTo(LARGEST_GBP) >= 0) {
            throw new RejectedPaymentException("Its amount is beyond belief: " + text);
        }
        return amount;
    }
}
