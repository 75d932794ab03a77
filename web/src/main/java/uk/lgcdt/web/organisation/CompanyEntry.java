package uk.lgcdt.web.organisation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uk.lgcdt.infra.company.CompanyOwner;
import uk.lgcdt.infra.company.RegisteredCompany;
import uk.lgcdt.infra.run.FigureSource;

/**
 * A supplier as Companies House has it, as REST tells it.
 *
 * @param accountsCategory of the last accounts; not what a supplier declares of its size
 * @param sicCodes UK SIC 2007, five digits each
 * @param snapshotOn a day that the snapshot cannot be older than; null where the file has none
 * @param source where it comes from
 */
record CompanyEntry(
        long run,
        String number,
        String name,
        @Nullable String status,
        @Nullable String category,
        @Nullable LocalDate incorporatedOn,
        @Nullable LocalDate dissolvedOn,
        @Nullable String accountsCategory,
        List<String> sicCodes,
        List<String> previousNames,
        @Nullable LocalDate snapshotOn,
        List<OwnerEntry> owners,
        FigureSource source) {

    /**
     * Who owns or controls it.
     *
     * @param kind {@code entity}, {@code persons} or {@code unspecified}
     * @param name null unless an entity
     * @param shareMinPercent null where not stated
     * @param shareMaxPercent null where not stated
     * @param parties how many parties it stands for
     */
    record OwnerEntry(
            long run,
            String kind,
            @Nullable String name,
            @Nullable String companyNumber,
            List<String> interests,
            @Nullable BigDecimal shareMinPercent,
            @Nullable BigDecimal shareMaxPercent,
            @Nullable LocalDate statedOn,
            int parties) {

        static OwnerEntry of(long run, CompanyOwner owner) {
            return new OwnerEntry(
                    run,
                    owner.kind().name().toLowerCase(Locale.ROOT),
                    owner.name(),
                    owner.companyNumber(),
                    owner.interests(),
                    owner.shareMin(),
                    owner.shareMax(),
                    owner.statedOn(),
                    owner.parties());
        }
    }

    static CompanyEntry of(RegisteredCompany company, List<OwnerEntry> owners, FigureSource source) {
        return new CompanyEntry(
                source.run(),
                company.number(),
                company.name(),
                company.status(),
                company.category(),
                company.incorporatedOn(),
                company.dissolvedOn(),
                company.accountsCategory(),
                company.sicCodes(),
                company.previousNames(),
                company.snapshotOn(),
                List.copyOf(owners),
                source);
    }
}
