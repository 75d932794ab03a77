package uk.lgcdt.batch.spend;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A published payment.
 *
 * @param council ONS code
 * @param amountGbp pounds, net of VAT as published; below nought for a reversal
 */
record Payment(
        String council,
        LocalDate paidOn,
        String supplier,
        BigDecimal amountGbp,
        Optional<String> purpose,
        Optional<String> department,
        Optional<String> transaction,
        Optional<String> companyNumber) {

    /** Returns it as it is written for Spark; what is unknown is absent. */
    Map<String, Object> toFields(long landed, String position) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("landed", landed);
        fields.put("position", position);
        fields.put("council", council);
        fields.put("paid_on", paidOn.toString());
        fields.put("supplier", supplier);
        fields.put("amount_gbp", amountGbp.toPlainString());
        purpose.ifPresent(value -> fields.put("purpose", value));
        department.ifPresent(value -> fields.put("department", value));
        transaction.ifPresent(value -> fields.put("transaction", value));
        companyNumber.ifPresent(value -> fields.put("company_number", value));
        return fields;
    }
}
