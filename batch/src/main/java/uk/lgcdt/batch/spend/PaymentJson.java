package uk.lgcdt.batch.spend;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Writes payments as Spark reads them, one JSON object a line; what is unknown is absent. */
final class PaymentJson {

    private final StringBuilder line = new StringBuilder(512);

    byte[] write(Payment payment, long landed, String position) {
        line.setLength(0);
        line.append("{\"landed\":").append(landed);
        text("position", position);
        text("council", payment.council());
        text("paid_on", payment.day().date().toString());
        text("supplier", payment.supplier());
        text("amount_gbp", payment.amountGbp().toPlainString());
        text("purpose", payment.purpose());
        text("department", payment.department());
        text("transaction", payment.transaction());
        text("company_number", payment.companyNumber());
        text("category", payment.category());
        text("supplier_number", payment.supplierNumber());
        text("vat_basis", payment.basis().word());
        if (payment.day().approximate()) {
            line.append(",\"date_approximate\":true");
        }
        if (payment.redacted()) {
            line.append(",\"redacted\":true");
        }
        text("other", payment.other().isEmpty() ? null : payment.other());
        return line.append('}').toString().getBytes(StandardCharsets.UTF_8);
    }

    private void text(String name, @Nullable String value) {
        if (value == null) {
            return;
        }
        line.append(",\"").append(name).append("\":\"");
        for (int index = 0; index < value.length(); index++) {
            char each = value.charAt(index);
            if (each == '"' || each == '\\') {
                line.append('\\').append(each);
            } else if (each < ' ') {
                line.append("\\u00")
                        .append(Character.forDigit(each >> 4, 16))
                        .append(Character.forDigit(each & 15, 16));
            } else if (Character.isSurrogate(each)) {
                boolean pair = Character.isHighSurrogate(each)
                        && index + 1 < value.length()
                        && Character.isLowSurrogate(value.charAt(index + 1));
                line.append(pair ? String.valueOf(each) + value.charAt(++index) : "\ufffd");
            } else {
                line.append(each);
            }
        }
        line.append('"');
    }
}
