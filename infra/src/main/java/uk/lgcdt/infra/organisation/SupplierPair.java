package uk.lgcdt.infra.organisation;

/** Rules about pairs of names that both those who compute and those who show them need. */
public final class SupplierPair {

    /** Bits of evidence from which two names are beyond doubt one supplier; below, people are asked. */
    public static final double SURE_BITS = 5;

    private SupplierPair() {}
}
