package uk.lgcdt.batch.spend;

/** Why a row that is no payment is passed over rather than rejected. */
enum RowKind {
    PAYMENT,
    BLANK,
    TOTAL,
    HEADER,
    NOTE
}
