package uk.lgcdt.infra.company;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who owns or controls a company: one entity, or all persons, or all parties that statements do not name.
 *
 * @param name null unless an entity
 * @param companyNumber null where it is no entity or has none in the United Kingdom
 * @param interests as statements call them, such as {@code shareholding}
 * @param shareMin percent; null where not stated
 * @param shareMax percent; null where not stated
 * @param statedOn the latest statement's day; null where not stated
 * @param parties how many parties it stands for
 */
public record CompanyOwner(
        Kind kind,
        @Nullable String name,
        @Nullable String companyNumber,
        List<String> interests,
        @Nullable BigDecimal shareMin,
        @Nullable BigDecimal shareMax,
        @Nullable LocalDate statedOn,
        int parties) {

    /** What a row stands for. */
    public enum Kind {
        ENTITY,
        PERSONS,
        UNSPECIFIED
    }
}
