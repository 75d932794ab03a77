package uk.lgcdt.batch.spend;

/** What a column of a file of payments holds. */
enum Role {
    BODY,
    DATE,
    /** The year, where the column of the date holds a month only. */
    YEAR,
    SUPPLIER,
    SUPPLIER_ID,
    AMOUNT,
    /** What was paid back, in a column of its own beside the debits. */
    CREDIT,
    VAT,
    PURPOSE,
    DEPARTMENT,
    CATEGORY,
    TRANSACTION,
    COMPANY_NUMBER,
    CONTRACT,
    /** Whether a payment card was used. */
    CARD
}
