package uk.lgcdt.batch.sample;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Amounts in pence, and the ways in which notices state them. */
final class Money {

    private Money() {}

    /** A person's figure: most are round. */
    static long rounded(double pounds, Draws draws) {
        double share = draws.share();
        long unit = pounds > 20_000 && share < 0.45 ? 100_000 : share < 0.75 ? 10_000 : 1;
        return Math.max(unit, Math.round(pounds * 100 / unit) * unit);
    }

    static BigDecimal pounds(long pence) {
        return new BigDecimal(BigDecimal.valueOf(pence, 2).stripTrailingZeros().toPlainString());
    }

    /** The value of a notice under the Procurement Act: gross nearly always, net mostly, sometimes nought or a placeholder. */
    static Map<String, Object> act(long pence, double netMissing, double nought, Draws draws) {
        long net = placeholderOr(pence, nought, draws);
        long gross = draws.chance(0.735) ? net * 6 / 5 : net;
        @Nullable BigDecimal amount = draws.chance(netMissing) ? null : pounds(net);
        return Json.object("amountGross", pounds(gross), "amount", amount, "currency", "GBP");
    }

    /** The value of a notice under the EU directives: net. */
    static Map<String, Object> directive(long pence, Draws draws) {
        return Json.object("amount", pounds(placeholderOr(pence, 0.02, draws)), "currency", "GBP");
    }

    private static long placeholderOr(long pence, double nought, Draws draws) {
        double share = draws.share();
        if (share < nought) {
            return 0;
        }
        if (share < nought + 0.005) {
            return 100;
        }
        return share < nought + 0.0065 ? 9_999_999_900L : pence;
    }
}
