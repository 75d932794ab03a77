package uk.lgcdt.analytics.organisation;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An identifier as published: a register's scheme and a text that should be an entry in it.
 *
 * @param scheme such as GB-COH or GB-PPON; null where not stated
 * @param id what stands in the id field, which may be a name
 */
public record PublishedIdentifier(
        @Nullable String scheme, @Nullable String id) {

    static final String COMPANIES_HOUSE = "GB-COH";

    /**
     * Registers whose entries stand for one organisation. Not among them: GB-FTS and GB-CFS, which number an
     * organisation anew in each notice.
     */
    private static final Set<String> REGISTERS = Set.of(
            "GB-PPON",
            "GB-CHC",
            "GB-SC",
            "GB-NIC",
            "GB-MPR",
            "GG-RCE",
            "JE-FSC",
            "IM-CR",
            "GB-NHS",
            "GB-UKPRN",
            "GB-SRS",
            "GB-GOR",
            "GB-LAE",
            "GB-LAS",
            "GB-EDU",
            "GB-SHPE",
            "GB-LANI",
            "GB-LAW",
            "VAT",
            "GB-VAT",
            "XI-DUNS",
            "DUNS");

    /** Issued by the Central Digital Platform: P and three letters, four digits, four letters. */
    private static final Pattern PPON = Pattern.compile("P[A-Z]{3}-\\d{4}-[A-Z]{4}");

    private static final Pattern ORGANISATION_ID = Pattern.compile("([A-Z]{2}-[A-Z]{2,5})-(.+)");

    private static final Pattern ENTRY = Pattern.compile("[A-Z0-9][A-Z0-9./-]{0,29}");

    /** Splits an organisation's id, {@code GB-COH-01234567}, into scheme and entry; empty where it has another form. */
    public static Optional<PublishedIdentifier> parse(String organisationId) {
        Matcher parts = ORGANISATION_ID.matcher(organisationId.strip());
        return parts.matches()
                ? Optional.of(new PublishedIdentifier(parts.group(1), parts.group(2)))
                : Optional.empty();
    }

    /** Whether it says that it is an entry of this register, right or wrong. */
    public boolean isOf(String register) {
        return scheme != null && id != null && scheme.strip().equalsIgnoreCase(register);
    }

    /** Whether the entry has the form that its register gives. */
    public boolean isValid() {
        return registered().isPresent();
    }

    /** Whether the entry is one that is typed to fill the field, as 00000000 or 12345678, in whatever register. */
    public boolean isPlaceholder() {
        return scheme != null && id != null && PlaceholderEntry.is(id.strip().replace(" ", ""));
    }

    /** Whether both are valid and the same entry. */
    public boolean isSameEntryAs(PublishedIdentifier other) {
        return registered().isPresent() && registered().equals(other.registered());
    }

    /** Scheme and entry in their full form, as {@code GB-COH-01234567}; empty where the entry cannot be one. */
    Optional<String> registered() {
        if (scheme == null || id == null) {
            return Optional.empty();
        }
        String register = scheme.strip().toUpperCase(Locale.ROOT);
        if (register.equals(COMPANIES_HOUSE)) {
            return companyNumber().map(number -> COMPANIES_HOUSE + "-" + number);
        }
        String entry = id.strip().toUpperCase(Locale.ROOT).replace(" ", "");
        boolean valid = REGISTERS.contains(register)
                && (register.equals("GB-PPON")
                        ? PPON.matcher(entry).matches()
                        : ENTRY.matcher(entry).matches() && hasContent(entry) && !PlaceholderEntry.is(entry));
        return valid ? Optional.of(register + "-" + entry) : Optional.empty();
    }

    Optional<String> companyNumber() {
        return scheme != null && scheme.strip().equalsIgnoreCase(COMPANIES_HOUSE)
                ? CompanyNumber.of(id)
                : Optional.empty();
    }

    /** A name has no digit, an empty field only noughts; NHS codes may be letters alone but are short. */
    private static boolean hasContent(String entry) {
        return entry.chars().anyMatch(c -> c >= '1' && c <= '9')
                || (entry.length() <= 4 && !entry.matches("0+|NA|N/A|NONE|TBC"));
    }
}
