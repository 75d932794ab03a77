package uk.lgcdt.infra.reference;

/** The kinds of contract that the Procurement Act 2023 gives thresholds of their own (schedule 1, section 85(3), section 87). */
public enum ContractType {
    DEFENCE_WORKS,
    DEFENCE_CONCESSION,
    DEFENCE_GOODS_SERVICES,
    UTILITIES_WORKS,
    UTILITIES_LIGHT_TOUCH,
    UTILITIES_GOODS_SERVICES,
    LIGHT_TOUCH_CONCESSION,
    LIGHT_TOUCH,
    CONCESSION,
    WORKS,
    GOODS_SERVICES,
    /** Works below the threshold, from which section 85 asks for a procedure. */
    BELOW_THRESHOLD_WORKS_PROCEDURE,
    /** Below the threshold, from which section 87 asks for notices. */
    NOTIFIABLE_BELOW_THRESHOLD
}
