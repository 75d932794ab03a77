package uk.lgcdt.batch.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One contracting process as planned, before anybody writes a notice about it.
 *
 * @param number unique in the sample; ocid and notice numbers follow from it
 * @param lots at least one
 * @param framework the process sets up a framework; its values are ceilings
 * @param frameworkOcid for a call-off that says which framework it comes from
 * @param decided when the award was decided; tender and planning come before, signature after
 */
record ContractingProcess(
        int number,
        SampleMarket market,
        SampleBuyer buyer,
        Regime regime,
        Route route,
        String title,
        List<Lot> lots,
        boolean framework,
        Optional<String> frameworkOcid,
        LocalDate tendered,
        LocalDate decided,
        LocalDate signed,
        LocalDate start,
        LocalDate end,
        int extensionYears) {

    /** Which law the notices follow. */
    enum Regime {
        PROCUREMENT_ACT,
        EU_DIRECTIVES
    }

    /** How the supplier is found. */
    enum Route {
        TENDER,
        CALL_OFF,
        DIRECT,
        WITHDRAWN
    }

    /** A part awarded on its own; the value is in pence, VAT excluded, for the whole term. */
    record Lot(String id, long pence, List<SampleSupplier> winners) {}

    String ocid() {
        return SampleNotices.ocid(number);
    }

    long pence() {
        return lots.stream().mapToLong(Lot::pence).sum();
    }

    boolean isAboveThreshold() {
        return Thresholds.isAbove(this);
    }
}
