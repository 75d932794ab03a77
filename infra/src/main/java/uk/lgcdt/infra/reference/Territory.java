package uk.lgcdt.infra.reference;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A place that notices give a code: the United Kingdom, a nation, an area of NUTS 2018 or ITL, a Crown dependency.
 *
 * @param code such as {@code UKL22}
 * @param parent the code of the place that it lies in; null for the largest
 * @param name in English
 * @param nameInWelsh where the source has one; null elsewhere
 */
public record Territory(
        String code,
        @Nullable String parent,
        String name,
        @Nullable String nameInWelsh) {

    public Optional<String> findNameInWelsh() {
        return Optional.ofNullable(nameInWelsh);
    }
}
