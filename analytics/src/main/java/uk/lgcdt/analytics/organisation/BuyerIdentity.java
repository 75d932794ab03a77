package uk.lgcdt.analytics.organisation;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which buyer a party of a notice is, by the same order as {@link SupplierIdentity}. */
public final class BuyerIdentity {

    private BuyerIdentity() {}

    /** An id such as {@code GB-PPON-PBCD-1234-FGHJ} or {@code NAME-} and 16 hexadecimal digits; empty where nobody is named. */
    public static Optional<String> of(@Nullable String name, List<PublishedIdentifier> identifiers) {
        return SupplierIdentity.of(name, identifiers).map(SupplierIdentity::id);
    }
}
