package uk.lgcdt.analytics.organisation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes names comparable, and ids out of names where nothing better is published. */
final class OrganisationName {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Set<String> NO_NAMES = Set.of(
            "",
            "N A",
            "NA",
            "NONE",
            "NULL",
            "TBC",
            "TBD",
            "UNKNOWN",
            "NOT APPLICABLE",
            "NOT KNOWN",
            "VARIOUS",
            "REDACTED");

    private OrganisationName() {}

    /** Capitals, digits and single spaces; legal forms shortened; empty where the text names nobody. */
    static Optional<String> normalised(@Nullable String name) {
        if (name == null) {
            return Optional.empty();
        }
        String letters = ACCENTS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                .replaceAll("");
        String apart = letters.toUpperCase(Locale.ROOT)
                .replace("&", " AND ")
                .replace("'", "")
                .replace("’", "");
        String plain = NEITHER_LETTER_NOR_DIGIT.matcher(apart).replaceAll(" ").strip();
        String shortened = (" " + plain + " ")
                .replace(" LIMITED ", " LTD ")
                .replace(" PUBLIC LTD COMPANY ", " PLC ")
                .replace(" P L C ", " PLC ")
                .strip();
        String bare = shortened.startsWith("THE ") ? shortened.substring(4) : shortened;
        return NO_NAMES.contains(bare) ? Optional.empty() : Optional.of(bare);
    }

    /** NAME- and 16 hexadecimal digits of the SHA-256 of the normalised name. */
    static Optional<String> id(@Nullable String name) {
        return normalised(name).map(OrganisationName::hashed);
    }

    private static String hashed(String normalised) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(normalised.getBytes(StandardCharsets.UTF_8));
            return "NAME-" + HexFormat.of().formatHex(hash, 0, 8);
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
