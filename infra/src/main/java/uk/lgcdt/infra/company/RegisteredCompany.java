package uk.lgcdt.infra.company;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A supplier as Companies House's basic company data has it.
 *
 * @param number eight characters
 * @param accountsCategory of the last accounts; says something of size at most, and is not what a supplier declares
 * @param sicCodes UK SIC 2007, five digits each
 * @param snapshotOn a day that the snapshot cannot be older than; null where the file has none
 */
public record RegisteredCompany(
        String number,
        String name,
        @Nullable String status,
        @Nullable String category,
        @Nullable LocalDate incorporatedOn,
        @Nullable LocalDate dissolvedOn,
        @Nullable String accountsCategory,
        List<String> sicCodes,
        List<String> previousNames,
        @Nullable LocalDate snapshotOn) {}
