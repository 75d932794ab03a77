package uk.lgcdt.infra.quality;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where checked rows come from. Notices tell it by the registered prefix of their ocid. */
public enum QualitySource {
    FIND_A_TENDER("ocds-h6vhtk-"),
    CONTRACTS_FINDER("ocds-b5fd17-"),
    OTHER_NOTICES(""),
    SPEND("");

    private final String prefix;

    QualitySource(String prefix) {
        this.prefix = prefix;
    }

    /** What ocids of this source begin with; empty where nothing tells. */
    public String prefix() {
        return prefix;
    }

    /** The stable key, such as {@code find-a-tender}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<QualitySource> find(String key) {
        return Arrays.stream(values())
                .filter(source -> source.key().equals(key))
                .findFirst();
    }
}
