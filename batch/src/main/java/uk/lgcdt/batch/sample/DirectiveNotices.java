package uk.lgcdt.batch.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import uk.lgcdt.batch.sample.ContractingProcess.Lot;
import uk.lgcdt.batch.sample.ContractingProcess.Route;
import uk.lgcdt.batch.sample.ReleaseWriter.Notice;

/**
 * The notices of a process under the regulations that carry out the EU directives: before 24 February 2025, and in Scotland
 * after it. They have no notice type, a main CPV code of their own, and identify few parties.
 */
final class DirectiveNotices {

    /** Most smaller contracts of that time were published only on Contracts Finder or Public Contracts Scotland. */
    private static final double BELOW_THRESHOLD_ELSEWHERE = 0.7;

    private DirectiveNotices() {}

    static List<Publication> of(long seed, ContractingProcess process) {
        ReleaseWriter writer = new ReleaseWriter(seed, process);
        Draws draws = writer.draws();
        if (!process.isAboveThreshold() && !process.framework() && draws.chance(BELOW_THRESHOLD_ELSEWHERE)) {
            return List.of();
        }
        LocalDate tendered = process.tendered();
        boolean tenders = process.route() == Route.TENDER || process.route() == Route.WITHDRAWN;
        if (tenders && draws.chance(0.1)) {
            writer.publish(tendered.minusDays(draws.between(40, 120)), List.of("planning"), DirectiveNotices::planning);
        }
        if (tenders && (process.isAboveThreshold() || draws.chance(0.5))) {
            writer.publish(tendered, List.of("tender"), DirectiveNotices::tender);
            if (draws.chance(0.1)) {
                writer.publish(tendered.plusDays(12), List.of("tenderUpdate"), DirectiveNotices::amendment);
            }
        }
        if (process.route() == Route.WITHDRAWN) {
            writer.publish(process.decided(), List.of("award"), DirectiveNotices::unsuccessful);
            return writer.publications();
        }
        writer.publish(
                process.signed().plusDays(draws.between(2, 35)), List.of("award", "contract"), DirectiveNotices::award);
        if (draws.chance(0.015)) {
            writer.publish(
                    process.start().plusDays(90), List.of("awardUpdate", "contractUpdate"), DirectiveNotices::award);
        }
        return writer.publications();
    }

    private static void planning(Map<String, Object> release, Notice notice) {
        release.put("tender", DirectiveShapes.head(notice, "planned"));
    }

    private static void tender(Map<String, Object> release, Notice notice) {
        ContractingProcess process = notice.parties().process();
        Map<String, Object> tender = DirectiveShapes.head(notice, "active");
        if (notice.draws().chance(0.85)) {
            tender.put("value", Money.directive(process.pence(), notice.draws()));
        }
        DirectiveShapes.addMethod(tender, process);
        tender.put(
                "tenderPeriod", Json.object("endDate", Times.endOf(notice.date().plusDays(31))));
        tender.put("hasRecurrence", false);
        release.put("tender", tender);
    }

    private static void amendment(Map<String, Object> release, Notice notice) {
        Map<String, Object> tender = DirectiveShapes.head(notice, "active");
        tender.remove("lots");
        tender.remove("items");
        tender.put(
                "amendments",
                List.of(Json.object(
                        "id", notice.id(),
                        "description", "The closing date has been put back.",
                        "unstructuredChanges",
                                List.of(Json.object(
                                        "oldValue", Json.object("date", Times.startOf(notice.date())),
                                        "newValue",
                                                Json.object(
                                                        "date",
                                                        Times.startOf(
                                                                notice.date().plusDays(10))),
                                        "where", Json.object("section", "IV.2.2"))))));
        release.put("tender", tender);
    }

    private static void award(Map<String, Object> release, Notice notice) {
        ContractingProcess process = notice.parties().process();
        Draws draws = notice.draws();
        Map<String, Object> tender = DirectiveShapes.head(notice, "complete");
        DirectiveShapes.addMethod(tender, process);
        release.put("tender", tender);
        List<Object> awards = new ArrayList<>();
        List<Object> contracts = new ArrayList<>();
        for (Lot lot : process.lots()) {
            String id = notice.id() + "-" + lot.id();
            awards.add(Json.object(
                    "id",
                    id,
                    "status",
                    "active",
                    "suppliers",
                    notice.parties().supplierReferences(lot.winners()),
                    "relatedLots",
                    List.of(lot.id())));
            contracts.add(Json.object(
                    "id",
                    id,
                    "awardID",
                    id,
                    "status",
                    "active",
                    "value",
                    draws.chance(0.85) ? Money.directive(lot.pence(), draws) : null,
                    "dateSigned",
                    Times.startOf(process.signed())));
        }
        release.put("awards", awards);
        release.put("contracts", contracts);
        release.put("bids", Json.object("statistics", DirectiveShapes.bids(process, draws)));
        process.frameworkOcid().ifPresent(ocid -> release.put("relatedProcesses", ActShapes.relatedProcesses(ocid)));
    }

    private static void unsuccessful(Map<String, Object> release, Notice notice) {
        release.put("tender", DirectiveShapes.head(notice, "unsuccessful"));
        release.put(
                "awards",
                List.of(Json.object("id", notice.id() + "-1", "status", "unsuccessful", "relatedLots", List.of("1"))));
    }
}
