package uk.lgcdt.infra.identity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A name that a run took for a supplier's.
 *
 * @param node the id that the name would have alone; one of Companies House where its source gave a number
 * @param rows award lines and payments that have it; 0 where only Companies House does
 * @param awardedGbp pounds, VAT excluded, outside frameworks; null where no value is known
 * @param paidGbp pounds as published, whatever the VAT basis; null where nothing was paid
 */
public record WrittenName(
        String node,
        String name,
        long rows,
        @Nullable BigDecimal awardedGbp,
        @Nullable BigDecimal paidGbp) {}
