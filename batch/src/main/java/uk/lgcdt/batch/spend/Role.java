package uk.lgcdt.batch.spend;

/** What a column of a file of payments holds. */
enum Role {
    BODY,
    DATE,
    SUPPLIER,
    SUPPLIER_ID,
    AMOUNT,
    VAT,
    PURPOSE,
    DEPARTMENT,
    CATEGORY,
    TRANSACTION,
    COMPANY_NUMBER,
    CONTRACT
}
