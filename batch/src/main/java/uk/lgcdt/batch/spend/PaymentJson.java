package uk.lgcdt.batch.spend;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Writes payments as Spark reads them, one JSON object a line in UTF-8; what is unknown is absent. */
final class PaymentJson {

    private static final byte[] LANDED = bytes("{\"landed\":");
    private static final byte[] POSITION = name("position");
    private static final byte[] COUNCIL = name("council");
    private static final byte[] PAID_ON = name("paid_on");
    private static final byte[] SUPPLIER = name("supplier");
    private static final byte[] AMOUNT_GBP = name("amount_gbp");
    private static final byte[] PURPOSE = name("purpose");
    private static final byte[] DEPARTMENT = name("department");
    private static final byte[] TRANSACTION = name("transaction");
    private static final byte[] COMPANY_NUMBER = name("company_number");
    private static final byte[] CATEGORY = name("category");
    private static final byte[] SUPPLIER_NUMBER = name("supplier_number");
    private static final byte[] VAT_BASIS = name("vat_basis");
    private static final byte[] APPROXIMATE = bytes(",\"date_approximate\":true");
    private static final byte[] REDACTED = bytes(",\"redacted\":true");
    private static final byte[] CARD = bytes(",\"card\":true");
    private static final byte[] OTHER = name("other");

    private static final int MOST_BYTES = 6; // of one character: that of a control, \u001f
    private static final int LAST_OF_ASCII = 0x7f;

    private byte[] line = new byte[1_024];
    private int length;

    byte[] write(Payment payment, long landed, String position) {
        length = 0;
        append(LANDED);
        append(bytes(Long.toString(landed)));
        text(POSITION, position);
        text(COUNCIL, payment.council());
        day(payment.day().date());
        text(SUPPLIER, payment.supplier());
        text(AMOUNT_GBP, payment.amountGbp().toPlainString());
        text(PURPOSE, payment.purpose());
        text(DEPARTMENT, payment.department());
        text(TRANSACTION, payment.transaction());
        text(COMPANY_NUMBER, payment.companyNumber());
        text(CATEGORY, payment.category());
        text(SUPPLIER_NUMBER, payment.supplierNumber());
        text(VAT_BASIS, payment.basis().word());
        if (payment.day().approximate()) {
            append(APPROXIMATE);
        }
        if (payment.redacted()) {
            append(REDACTED);
        }
        if (payment.card()) {
            append(CARD);
        }
        text(OTHER, payment.other().isEmpty() ? null : payment.other());
        require(1);
        line[length++] = '}';
        return Arrays.copyOf(line, length);
    }

    /** Years have four digits: DateReader takes those from 1990 to 2099. */
    private void day(LocalDate day) {
        append(PAID_ON);
        require(11);
        two(day.getYear() / 100);
        two(day.getYear() % 100);
        line[length++] = '-';
        two(day.getMonthValue());
        line[length++] = '-';
        two(day.getDayOfMonth());
        line[length++] = '"';
    }

    private void two(int number) {
        line[length++] = (byte) ('0' + number / 10);
        line[length++] = (byte) ('0' + number % 10);
    }

    private void text(byte[] name, @Nullable String value) {
        if (value == null) {
            return;
        }
        append(name);
        require(value.length() * MOST_BYTES + 1);
        for (int index = 0; index < value.length(); index++) {
            char each = value.charAt(index);
            if (each >= ' ' && each <= LAST_OF_ASCII && each != '"' && each != '\\') {
                line[length++] = (byte) each;
            } else if (Character.isHighSurrogate(each)
                    && index + 1 < value.length()
                    && Character.isLowSurrogate(value.charAt(index + 1))) {
                index++;
                special(value.codePointAt(index - 1));
            } else {
                special(Character.isSurrogate(each) ? '\ufffd' : each);
            }
        }
        line[length++] = '"';
    }

    /** Writes a character that is not written as one byte of itself. */
    private void special(int point) {
        if (point == '"' || point == '\\') {
            line[length++] = '\\';
            line[length++] = (byte) point;
        } else if (point < ' ') {
            append(bytes("\\u00"));
            line[length++] = (byte) Character.forDigit(point >> 4, 16);
            line[length++] = (byte) Character.forDigit(point & 15, 16);
        } else {
            append(bytes(Character.toString(point)));
        }
    }

    private void append(byte[] more) {
        require(more.length);
        System.arraycopy(more, 0, line, length, more.length);
        length += more.length;
    }

    private void require(int more) {
        if (line.length - length < more) {
            line = Arrays.copyOf(line, Math.max(2 * line.length, length + more));
        }
    }

    private static byte[] name(String name) {
        return bytes(",\"" + name + "\":\"");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
