package uk.lgcdt.web.market.flag;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import uk.lgcdt.infra.account.Account;
import uk.lgcdt.infra.account.Role;
import uk.lgcdt.infra.market.MarketCode;
import uk.lgcdt.infra.market.Measure;
import uk.lgcdt.infra.market.flag.FlagCount;
import uk.lgcdt.infra.market.flag.MarketFlag;
import uk.lgcdt.infra.market.flag.MarketFlagRepository;
import uk.lgcdt.infra.market.flag.MarketThreshold;
import uk.lgcdt.infra.market.flag.MarketThresholdRepository;
import uk.lgcdt.infra.run.RunId;
import uk.lgcdt.web.security.CurrentAccount;

/** Flags of markets for everybody, and their thresholds, which analysts set. Every value ever set is kept with who set it. */
@Service
public class FlagService {

    /** Characters. */
    static final int LONGEST_REASON = 1_000;

    private static final int MOST_DECIMALS = 4;
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final MarketFlagRepository flags;
    private final MarketThresholdRepository thresholds;
    private final CurrentAccount current;
    private final Clock clock;

    FlagService(MarketFlagRepository flags, MarketThresholdRepository thresholds, CurrentAccount current, Clock clock) {
        this.flags = flags;
        this.thresholds = thresholds;
        this.current = current;
        this.clock = clock;
    }

    /** Returns the moment whose thresholds count: the end of the day in London, or now. */
    public Instant momentOf(@Nullable LocalDate on) {
        return on == null
                ? clock.instant()
                : on.plusDays(1).atStartOfDay(LONDON).toInstant().minusMillis(1);
    }

    public List<MarketFlag> list(RunId run, MarketCode market, Year year, @Nullable LocalDate on) {
        return flags.list(run, market, year, momentOf(on));
    }

    /** Counts the flags of a page of markets with one query. */
    public Map<MarketCode, FlagCount> count(
            RunId run, Collection<MarketCode> markets, Year year, @Nullable LocalDate on) {
        return flags.count(run, markets, year, momentOf(on));
    }

    List<MarketThreshold> listThresholds(@Nullable LocalDate on) {
        return thresholds.listInForce(momentOf(on));
    }

    List<MarketThreshold> listHistory(int offset, int limit) {
        return thresholds.listAll(offset, limit);
    }

    long countHistory() {
        return thresholds.countAll();
    }

    boolean mayChange() {
        return current.has(Role.ANALYST) || current.has(Role.ADMINISTRATOR);
    }

    /** The largest value that makes sense in the measure's unit. */
    static BigDecimal highest(MarketThreshold threshold) {
        return switch (unit(threshold)) {
            case "percent" -> BigDecimal.valueOf(100);
            case "index" -> BigDecimal.valueOf(10_000);
            default -> BigDecimal.valueOf(1_000);
        };
    }

    static String unit(MarketThreshold threshold) {
        return Measure.find(threshold.measure()).map(Measure::unit).orElse("count");
    }

    static boolean isPossible(MarketThreshold former, BigDecimal value) {
        return value.signum() >= 0
                && value.compareTo(highest(former)) <= 0
                && value.stripTrailingZeros().scale() <= MOST_DECIMALS;
    }

    /**
     * Sets another value from now on; what was shown before can still be asked for by its day.
     *
     * @throws uk.lgcdt.infra.market.flag.StaleThresholdException where somebody else came first
     */
    @PreAuthorize("hasAnyRole('" + Role.ANALYST + "', '" + Role.ADMINISTRATOR + "')")
    public MarketThreshold change(MarketThreshold former, BigDecimal value, String reason) {
        if (!isPossible(former, value)) {
            throw new IllegalArgumentException("The threshold of %s is 0 to %s with at most %d decimals, not %s"
                    .formatted(former.flag().key(), highest(former), MOST_DECIMALS, value));
        }
        return thresholds.replace(former, value, former.active(), checked(reason), username(), clock.instant());
    }

    /**
     * Switches a flag off or on from now on; its value stays.
     *
     * @throws uk.lgcdt.infra.market.flag.StaleThresholdException where somebody else came first
     */
    @PreAuthorize("hasAnyRole('" + Role.ANALYST + "', '" + Role.ADMINISTRATOR + "')")
    public MarketThreshold switchTo(MarketThreshold former, boolean active, String reason) {
        return thresholds.replace(former, former.value(), active, checked(reason), username(), clock.instant());
    }

    private static String checked(String reason) {
        String text = reason.strip();
        if (text.isEmpty() || text.length() > LONGEST_REASON) {
            throw new IllegalArgumentException(
                    "A threshold needs a reason of at most " + LONGEST_REASON + " characters");
        }
        return text;
    }

    private String username() {
        return current.find()
                .map(Account::username)
                .orElseThrow(() -> new AccessDeniedException("Nobody is signed in"));
    }
}
