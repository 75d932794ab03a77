package uk.lgcdt.batch.register;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.lgcdt.batch.table.Digits;
import uk.lgcdt.batch.table.TableRow;
import uk.lgcdt.infra.reference.Council;
import uk.lgcdt.infra.reference.Councils;

/** Reads one contract of a register into the fields that Spark reads. */
final class RegisterRow {

    private static final Pattern AMOUNT = Pattern.compile("£?\\s*(\\d{1,3}(?:,\\d{3})+|\\d{1,12})(\\.\\d+)?\\s*(k|m)?");
    private static final Pattern NUMBER_INSIDE = Pattern.compile("\\b([A-Za-z]{2}\\d{6}|\\d{7,8})\\b");
    private static final Pattern DIGITS = Pattern.compile("\\d{6,7}");
    private static final int PENCE = 2; // decimals
    private static final int LENGTH = 8; // characters of a company number

    private final RegisterLayout layout;
    private final Councils councils;
    private final Optional<String> buyerCode;
    private final List<Unreadable> unreadable = new ArrayList<>();

    /** A value with digits that could not be read, and is left out. */
    record Unreadable(String field, String text) {}

    /** @param buyerCode ONS code of the council that all rows belong to, where the rows do not say */
    RegisterRow(RegisterLayout layout, Councils councils, Optional<String> buyerCode) {
        this.layout = layout;
        this.councils = councils;
        this.buyerCode = buyerCode;
    }

    /** @throws RejectedContractException when it is no contract */
    Map<String, Object> fields(TableRow row, long landed, String position) {
        if (row.holdsNul()) {
            throw new RejectedContractException("It holds a NUL character");
        }
        unreadable.clear();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("landed", landed);
        fields.put("position", position);
        fields.put("council", council(row));
        Optional<String> title =
                layout.find(row, RegisterColumn.TITLE).or(() -> layout.find(row, RegisterColumn.DESCRIPTION));
        Optional<String> supplier = layout.find(row, RegisterColumn.SUPPLIER);
        if (title.isEmpty() && supplier.isEmpty()) {
            throw new RejectedContractException("It has neither a title nor a supplier");
        }
        put(fields, "reference", layout.find(row, RegisterColumn.REFERENCE));
        put(fields, "title", title);
        put(fields, "description", layout.find(row, RegisterColumn.DESCRIPTION));
        put(fields, "department", layout.find(row, RegisterColumn.DEPARTMENT));
        put(fields, "supplier", supplier);
        put(
                fields,
                "company_number",
                layout.find(row, RegisterColumn.COMPANY_NUMBER).flatMap(RegisterRow::companyNumber));
        put(fields, "total_gbp", amount(row, RegisterColumn.TOTAL));
        put(fields, "annual_gbp", amount(row, RegisterColumn.ANNUAL));
        put(fields, "vat_gbp", amount(row, RegisterColumn.VAT));
        days(fields, row);
        put(fields, "extension", layout.find(row, RegisterColumn.EXTENSION));
        put(fields, "route", layout.find(row, RegisterColumn.ROUTE));
        sizes(fields, row);
        put(fields, "category", layout.find(row, RegisterColumn.CATEGORY));
        return fields;
    }

    private String council(TableRow row) {
        if (buyerCode.isPresent()) {
            return buyerCode.get();
        }
        String name = layout.find(row, RegisterColumn.BODY)
                .orElseThrow(() -> new RejectedContractException(
                        "It names no council; load the file again with --buyer and the council's code"));
        return councils.find(name)
                .map(Council::code)
                .orElseThrow(() -> new RejectedContractException("It names no known council: " + name));
    }

    private void days(Map<String, Object> fields, TableRow row) {
        Optional<PublishedDay> start = day(row, RegisterColumn.START, false);
        Optional<PublishedDay> end = day(row, RegisterColumn.END, true);
        put(fields, "starts_on", start.map(found -> found.day().toString()));
        put(fields, "ends_on", end.map(found -> found.day().toString()));
        fields.put(
                "approximate",
                start.map(PublishedDay::approximate).orElse(false)
                        || end.map(PublishedDay::approximate).orElse(false));
        put(
                fields,
                "review_on",
                day(row, RegisterColumn.REVIEW, false).map(found -> found.day().toString()));
    }

    private Optional<PublishedDay> day(TableRow row, RegisterColumn column, boolean last) {
        Optional<String> text = layout.find(row, column);
        Optional<PublishedDay> day = text.flatMap(written -> PublishedDay.of(written, last));
        if (day.isEmpty()) {
            text.ifPresent(written -> note(column, written));
        }
        return day;
    }

    /** Nought stands for unknown, as in notices. */
    private Optional<String> amount(TableRow row, RegisterColumn column) {
        Optional<String> text = layout.find(row, column);
        Optional<BigDecimal> pounds = text.flatMap(RegisterRow::pounds);
        if (pounds.isEmpty()) {
            text.ifPresent(written -> note(column, written));
        }
        return pounds.filter(amount -> amount.signum() != 0)
                .map(amount -> amount.setScale(PENCE, RoundingMode.HALF_UP).toPlainString());
    }

    /** Words alone, such as "not applicable", say themselves that there is no value. */
    private void note(RegisterColumn column, String text) {
        if (Digits.areIn(text)) {
            unreadable.add(new Unreadable(column.name().toLowerCase(Locale.ROOT), text));
        }
    }

    /** Of the row read last. */
    List<Unreadable> unreadable() {
        return List.copyOf(unreadable);
    }

    private void sizes(Map<String, Object> fields, TableRow row) {
        put(fields, "sme", layout.find(row, RegisterColumn.SME).flatMap(RegisterRow::yesOrNo));
        put(fields, "vcse", layout.find(row, RegisterColumn.VCSE).flatMap(RegisterRow::yesOrNo));
        layout.find(row, RegisterColumn.SME_OR_VCSE)
                .map(text -> text.toLowerCase(Locale.ROOT))
                .ifPresent(text -> {
                    if (text.matches(".*(sme|small|both).*")) {
                        fields.put("sme", true);
                    }
                    if (text.matches(".*(vcse|volunt|charit|communit|both).*")) {
                        fields.put("vcse", true);
                    }
                    if (text.matches("n|no|neither|none")) {
                        fields.put("sme", false);
                        fields.put("vcse", false);
                    }
                });
    }

    private static Optional<Boolean> yesOrNo(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "y", "yes", "true", "1", "sme", "vcse" -> Optional.of(true);
            case "n", "no", "false", "0", "non-sme", "large", "not sme" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    private static Optional<String> companyNumber(String text) {
        Matcher found = NUMBER_INSIDE.matcher(
                DIGITS.matcher(text).matches() ? "0".repeat(LENGTH - text.length()) + text : text);
        return found.find()
                ? Optional.of(found.group(1).toUpperCase(Locale.ROOT))
                        .map(number -> "0".repeat(LENGTH - number.length()) + number)
                : Optional.empty();
    }

    private static Optional<BigDecimal> pounds(String text) {
        Matcher found = AMOUNT.matcher(text.toLowerCase(Locale.ROOT).strip());
        if (!found.matches()) {
            return Optional.empty();
        }
        String decimals = found.group(2) == null ? "" : found.group(2);
        BigDecimal amount = new BigDecimal(found.group(1).replace(",", "") + (decimals.length() > 1 ? decimals : ""));
        if (found.group(3) != null) {
            amount = amount.movePointRight(found.group(3).equals("k") ? 3 : 6);
        }
        return Optional.of(amount);
    }

    private static void put(Map<String, Object> fields, String name, Optional<?> value) {
        value.ifPresent(present -> fields.put(name, present));
    }
}
