package uk.lgcdt.batch.sample;

import java.time.LocalDate;
import java.util.List;
import uk.lgcdt.batch.sample.ContractingProcess.Route;

/** Which notices a process under the Procurement Act 2023 leads to, and when: UK1–UK7 and UK9–UK12. */
final class ActNotices {

    private static final List<String> AWARDED = List.of("award", "contract");
    private static final List<String> AWARD_CHANGED = List.of("awardUpdate", "contractUpdate");

    private ActNotices() {}

    static List<Publication> of(long seed, ContractingProcess process) {
        ReleaseWriter writer = new ReleaseWriter(seed, process);
        Draws draws = writer.draws();
        boolean above = process.isAboveThreshold();
        boolean tendered = process.route() == Route.TENDER || process.route() == Route.WITHDRAWN;
        if (tendered && above) {
            planning(writer, process.tendered(), draws);
        }
        if (tendered && (above || draws.chance(0.45))) {
            tender(writer, process.tendered(), draws);
        }
        if (process.route() == Route.WITHDRAWN) {
            writer.publish(process.decided(), List.of("tenderCancellation"), ActEndings::procurementTermination);
            return writer.publications();
        }
        award(writer, above, draws);
        contract(writer, draws);
        return writer.publications();
    }

    private static void planning(ReleaseWriter writer, LocalDate tendered, Draws draws) {
        if (draws.chance(0.05)) {
            writer.publish(tendered.minusDays(draws.between(200, 330)), List.of("planning"), ActTenders::pipeline);
        }
        if (draws.chance(0.4)) {
            LocalDate day = tendered.minusDays(draws.between(60, 190));
            writer.publish(day, List.of("planning"), ActTenders::marketEngagement);
            if (draws.chance(0.1)) {
                writer.publish(day.plusDays(9), List.of("planningUpdate"), ActTenders::marketEngagement);
            }
        }
        if (draws.chance(0.13)) {
            writer.publish(
                    tendered.minusDays(draws.between(41, 58)), List.of("planning"), ActTenders::plannedProcurement);
        }
    }

    private static void tender(ReleaseWriter writer, LocalDate tendered, Draws draws) {
        writer.publish(tendered, List.of("tender"), ActTenders::tender);
        if (draws.chance(0.12)) {
            writer.publish(tendered.plusDays(draws.between(5, 20)), List.of("tenderUpdate"), ActTenders::changedTender);
        }
    }

    private static void award(ReleaseWriter writer, boolean above, Draws draws) {
        ContractingProcess process = writer.process();
        if (process.route() == Route.DIRECT && above) {
            writer.publish(process.decided().minusDays(12), AWARDED, ActAwards::transparency);
        }
        boolean announced = above && (process.route() != Route.CALL_OFF || draws.chance(0.45));
        if (announced || draws.chance(0.04)) {
            writer.publish(process.decided(), AWARDED, ActAwards::award);
            if (draws.chance(0.03)) {
                writer.publish(process.decided().plusDays(4), AWARD_CHANGED, ActAwards::changedAward);
            }
        }
    }

    private static void contract(ReleaseWriter writer, Draws draws) {
        ContractingProcess process = writer.process();
        if (process.framework() && draws.chance(0.5)) {
            return;
        }
        writer.publish(process.signed().plusDays(draws.between(0, 28)), AWARDED, ActAwards::details);
        if (draws.chance(0.012)) {
            writer.publish(process.signed().plusDays(35), AWARD_CHANGED, ActAwards::changedDetails);
        }
        if (draws.chance(0.02)) {
            writer.publish(
                    process.start().plusDays(draws.between(60, 300)),
                    List.of("contractAmendment"),
                    ActEndings::contractChange);
        }
        if (process.pence() > 500_000_000L && draws.chance(0.5)) {
            writer.publish(process.start().plusYears(1), List.of("implementation"), ActEndings::performance);
        }
        if (draws.chance(0.25)) {
            writer.publish(
                    process.end().plusDays(draws.between(1, 28)),
                    List.of("contractTermination"),
                    ActEndings::termination);
        }
    }
}
