package uk.lgcdt.infra.market.defined;

import java.util.Locale;

/** What a supplier's share is a share of. */
public enum Basis {
    /** Known awarded value: pounds, VAT excluded, outside frameworks. */
    VALUE,
    /** Contracts outside frameworks, whether their value is known or not. */
    CONTRACTS,
    /** Installed base: how many councils bought from each supplier. */
    COUNCILS;

    /** As addresses write it: lower case. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
