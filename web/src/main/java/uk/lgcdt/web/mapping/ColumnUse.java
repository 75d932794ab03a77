package uk.lgcdt.web.mapping;

import java.util.Locale;

/** What a person may say a column holds; an amount says also whether it holds value added tax. */
enum ColumnUse {
    IGNORE,
    DATE,
    YEAR,
    SUPPLIER,
    NET_AMOUNT,
    GROSS_AMOUNT,
    AMOUNT,
    CREDIT,
    VAT,
    PURPOSE,
    DEPARTMENT,
    CATEGORY,
    TRANSACTION,
    COMPANY_NUMBER,
    BODY,
    SUPPLIER_ID,
    CONTRACT,
    CARD;

    static ColumnUse of(String role, String vatBasis) {
        if (!role.equals("amount")) {
            return valueOf(role.toUpperCase(Locale.ROOT));
        }
        return switch (vatBasis) {
            case "net" -> NET_AMOUNT;
            case "gross" -> GROSS_AMOUNT;
            default -> AMOUNT;
        };
    }

    boolean isAmount() {
        return this == NET_AMOUNT || this == GROSS_AMOUNT || this == AMOUNT;
    }

    /** The role as a profile names it. */
    String role() {
        return isAmount() ? "amount" : name().toLowerCase(Locale.ROOT);
    }

    String vatBasis() {
        return switch (this) {
            case NET_AMOUNT -> "net";
            case GROSS_AMOUNT -> "gross";
            default -> "unknown";
        };
    }

    String key() {
        return "mapping.use." + name().toLowerCase(Locale.ROOT);
    }
}
