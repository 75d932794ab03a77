package uk.lgcdt.batch.sample;

import java.time.LocalDate;

/**
 * The thresholds of sub-central authorities, VAT included, from which a procurement falls wholly under the Procurement
 * Act 2023 (Schedule 1). Kept here only to give the sample its proportions.
 */
final class Thresholds {

    private static final LocalDate YEAR_2026 = LocalDate.of(2026, 1, 1);

    private Thresholds() {}

    static boolean isAbove(ContractingProcess process) {
        return process.pence() * 1.2 / 100 >= pounds(process.market(), process.tendered());
    }

    private static long pounds(SampleMarket market, LocalDate day) {
        boolean of2026 = !day.isBefore(YEAR_2026);
        if (market.category().equals("works")) {
            return of2026 ? 5_193_000 : 5_372_609;
        }
        if (market.lightTouch()) {
            return 663_540;
        }
        return of2026 ? 207_720 : 214_904;
    }
}
