package uk.lgcdt.infra.market;

/** How finely markets are cut. */
public enum MarketLevel {
    /** CPV division, two digits. */
    DIVISION,
    /** CPV group, three digits. */
    GROUP;

    /** Returns how many digits the codes of this level have. */
    public int digits() {
        return this == DIVISION ? 2 : 3;
    }
}
