package uk.lgcdt.analytics.organisation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which supplier a party of a notice is: its company number before all, then another register's entry, else its name.
 *
 * @param id such as {@code GB-COH-01234567}, {@code GB-PPON-PBCD-1234-FGHJ} or {@code NAME-} and 16 hexadecimal digits
 * @param companyNumber eight characters; null where none is published
 * @param aliases the other registered ids that the notice gives the same supplier
 */
public record SupplierIdentity(String id, @Nullable String companyNumber, List<String> aliases) {

    public SupplierIdentity {
        aliases = List.copyOf(aliases);
    }

    /**
     * Tells the supplier from its published name and identifiers, the main one first; empty where they name nobody.
     */
    public static Optional<SupplierIdentity> of(@Nullable String name, List<PublishedIdentifier> identifiers) {
        List<String> registered = identifiers.stream()
                .map(PublishedIdentifier::registered)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        Optional<String> companyNumber = identifiers.stream()
                .map(PublishedIdentifier::companyNumber)
                .flatMap(Optional::stream)
                .findFirst();
        Optional<String> id = Stream.of(
                        companyNumber.map(number -> PublishedIdentifier.COMPANIES_HOUSE + "-" + number),
                        registered.stream().findFirst(),
                        OrganisationName.id(name))
                .flatMap(Optional::stream)
                .findFirst();
        return id.map(chosen -> new SupplierIdentity(
                chosen,
                companyNumber.orElse(null),
                registered.stream().filter(other -> !other.equals(chosen)).toList()));
    }
}
