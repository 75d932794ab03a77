package uk.lgcdt.web.servicesystem;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import uk.lgcdt.infra.run.FigureSource;
import uk.lgcdt.infra.servicesystem.InstalledSystem;
import uk.lgcdt.infra.servicesystem.SystemCoverage;

/**
 * The service systems of a run as REST tells them.
 *
 * @param run number of the run that found them
 * @param technologyAwards awards of technology markets
 * @param recognisedAwards those that have a kind of system
 * @param systems most councils first
 */
record ServiceSystemsEntry(
        long run, long technologyAwards, long recognisedAwards, List<SystemEntry> systems, FigureSource source) {

    /**
     * One kind of system.
     *
     * @param market as {@code /api/v1/markets/{market}} takes it, for the figures of each year
     * @param awards that buy it, in all years
     * @param decidedByPeople how many of them people decided
     * @param councils that bought one, each once
     * @param suppliers that a council bought it from
     * @param largestSupplier the one that most councils bought from; null where fewer than three bought one
     * @param largestSharePercent of all pairs of a council and a supplier; null where fewer than three bought one
     */
    record SystemEntry(
            String market,
            String name,
            long awards,
            long decidedByPeople,
            long councils,
            long suppliers,
            @Nullable String largestSupplier,
            @Nullable BigDecimal largestSharePercent) {}

    static ServiceSystemsEntry of(
            long run,
            List<InstalledSystem> installed,
            SystemCoverage coverage,
            UnaryOperator<String> names,
            FigureSource source) {
        List<SystemEntry> systems = installed.stream()
                .map(one -> new SystemEntry(
                        "system:" + one.system(),
                        names.apply(one.system()),
                        one.awards(),
                        one.decided(),
                        one.councils(),
                        one.suppliers(),
                        one.isShareTold() ? one.largestName() : null,
                        one.isShareTold() ? one.largestShare() : null))
                .toList();
        return new ServiceSystemsEntry(run, coverage.awards(), coverage.recognised(), systems, source);
    }
}
