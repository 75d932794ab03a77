package uk.lgcdt.infra.market;

import java.math.BigDecimal;
import java.time.Year;
import org.jspecify.annotations.Nullable;
import uk.lgcdt.infra.organisation.SupplierId;

/**
 * A supplier's share of a market in one of its years; there is none for a year in which it won nothing.
 *
 * @param share percent of the market's known value; null where the supplier's value is unknown
 */
public record YearShare(
        Year year, SupplierId supplier, @Nullable BigDecimal share) {}
