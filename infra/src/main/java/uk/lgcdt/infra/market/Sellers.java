package uk.lgcdt.infra.market;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Who counts as one seller: each company by itself, or all companies of a group together. */
public enum Sellers {
    COMPANIES,
    GROUPS;

    /** As tables, addresses and programs know it: {@code groups}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Sellers> find(String key) {
        return Arrays.stream(values())
                .filter(sellers -> sellers.key().equals(key))
                .findFirst();
    }
}
