package uk.lgcdt.batch.sample;

import java.util.List;
import java.util.Map;
import uk.lgcdt.batch.sample.ReleaseWriter.Notice;

/** The notices of a contract's life and end: performance (UK9), change (UK10), termination (UK11); and of a procurement dropped (UK12). */
final class ActEndings {

    private ActEndings() {}

    /** A stub: it repeats little of what it ends. */
    static void procurementTermination(Map<String, Object> release, Notice notice) {
        ContractingProcess process = notice.parties().process();
        Map<String, Object> tender = ActShapes.tender(process, "withdrawn");
        tender.remove("description");
        tender.put(
                "lots",
                process.lots().stream()
                        .map(lot -> Json.object("id", lot.id(), "status", "withdrawn"))
                        .toList());
        tender.put(
                "documents",
                Json.list(notice.document("UK12", "tenderCancellationNotice", "Procurement termination notice")));
        release.put("tender", tender);
        release.put(
                "awards",
                process.lots().stream()
                        .map(lot -> Json.object(
                                "id",
                                lot.id(),
                                "status",
                                "cancelled",
                                "statusDetails",
                                "The requirement has changed.",
                                "relatedLots",
                                List.of(lot.id())))
                        .toList());
    }

    static void contractChange(Map<String, Object> release, Notice notice) {
        ContractingProcess process = notice.parties().process();
        Map<String, Object> amendment = Json.object(
                "date", Times.endOf(notice.date()),
                "period",
                        Json.object(
                                "startDate", Times.startOf(process.start()),
                                "endDate", Times.endOf(process.end().plusYears(1))),
                "value", Money.act(process.pence() * 5 / 4, 0.1, 0, notice.draws()),
                "aboveThreshold", process.isAboveThreshold(),
                "id", notice.id());
        addContract(release, notice, "UK10", "contractNotice", "Contract change notice", "active")
                .put("proposedAmendments", List.of(amendment));
    }

    static void performance(Map<String, Object> release, Notice notice) {
        boolean met = notice.draws().chance(0.8);
        Map<String, Object> observation = Json.object(
                "measure", met ? "98%" : "91%",
                "measureClassification", Json.object("id", met ? "met" : "slightlyBelow"),
                "id", notice.id());
        addContract(release, notice, "UK9", "implementationNotice", "Contract performance notice", "active")
                .put(
                        "implementation",
                        Json.object(
                                "metrics",
                                List.of(Json.object(
                                        "id", "1",
                                        "title", "Service available in hours",
                                        "description", "95% or above",
                                        "observations", List.of(observation)))));
    }

    static void termination(Map<String, Object> release, Notice notice) {
        ContractingProcess process = notice.parties().process();
        Map<String, Object> contract = addContract(
                release, notice, "UK11", "contractTerminationNotice", "Contract termination notice", "terminated");
        contract.put(
                "terminationRationaleClassifications",
                List.of(Json.object("id", notice.draws().chance(0.85) ? "contractCompleted" : "mutuallyAgreed")));
        contract.put(
                "implementation",
                Json.object(
                        "endDate", Times.startOf(process.end()),
                        "finalValue", Money.act(process.lots().getFirst().pence() * 21 / 20, 0.1, 0, notice.draws())));
    }

    private static Map<String, Object> addContract(
            Map<String, Object> release, Notice notice, String type, String documentType, String name, String status) {
        Map<String, Object> tender = ActShapes.tender(notice.parties().process(), "complete");
        tender.remove("description");
        tender.remove("status");
        release.put("tender", tender);
        Map<String, Object> contract = Json.object(
                "id",
                "1",
                "awardID",
                "1",
                "status",
                status,
                "documents",
                Json.list(notice.document(type, documentType, name)));
        release.put("contracts", List.of(contract));
        return contract;
    }
}
