package uk.lgcdt.batch.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import uk.lgcdt.batch.sample.ContractingProcess.Lot;
import uk.lgcdt.batch.sample.ContractingProcess.Route;
import uk.lgcdt.batch.sample.ReleaseWriter.Notice;

/** The notices of an award: transparency (UK5, only an intention), award (UK6) and contract details (UK7). */
final class ActAwards {

    private ActAwards() {}

    static void transparency(Map<String, Object> release, Notice notice) {
        addTender(release, notice);
        release.put("awards", awards(notice, "pending", "UK5", "Transparency notice"));
    }

    static void award(Map<String, Object> release, Notice notice) {
        ContractingProcess process = notice.parties().process();
        addTender(release, notice);
        release.put("awards", awards(notice, "active", "UK6", "Contract award notice"));
        if (process.route() == Route.TENDER) {
            release.put("bids", Json.object("statistics", bids(process, notice.draws())));
        }
        addRelated(release, process);
    }

    static void changedAward(Map<String, Object> release, Notice notice) {
        award(release, notice);
        addAmendment(release, "awards", notice, "The date of the award has been put right.");
    }

    static void details(Map<String, Object> release, Notice notice) {
        ContractingProcess process = notice.parties().process();
        addTender(release, notice);
        List<Object> awards = new ArrayList<>();
        List<Object> contracts = new ArrayList<>();
        for (Lot lot : process.lots()) {
            awards.add(Json.object(
                    "id", lot.id(),
                    "status", "active",
                    "mainProcurementCategory", process.market().category(),
                    "suppliers", notice.parties().supplierReferences(lot.winners()),
                    "items", List.of(notice.subject().item(lot.id())),
                    "relatedLots", List.of(lot.id())));
            contracts.add(contract(lot, notice));
        }
        release.put("awards", awards);
        release.put("contracts", contracts);
        addRelated(release, process);
    }

    static void changedDetails(Map<String, Object> release, Notice notice) {
        details(release, notice);
        addAmendment(release, "contracts", notice, "The value of the contract has been put right.");
    }

    private static void addTender(Map<String, Object> release, Notice notice) {
        ContractingProcess process = notice.parties().process();
        Map<String, Object> tender = ActShapes.tender(process, "complete");
        ActShapes.addMethod(tender, process);
        tender.put(
                "lots",
                process.lots().stream()
                        .map(lot -> Json.object("id", lot.id(), "status", "complete"))
                        .toList());
        release.put("tender", tender);
    }

    private static List<Object> awards(Notice notice, String status, String type, String name) {
        ContractingProcess process = notice.parties().process();
        List<Object> awards = new ArrayList<>();
        for (Lot lot : process.lots()) {
            Map<String, Object> award = Json.object(
                    "id", lot.id(),
                    "status", status,
                    "date", status.equals("active") ? Times.startOf(process.decided()) : null,
                    "value", Money.act(lot.pence(), 0.12, 0.01, notice.draws()),
                    "mainProcurementCategory", process.market().category(),
                    "aboveThreshold", process.isAboveThreshold(),
                    "suppliers", notice.parties().supplierReferences(lot.winners()),
                    "items", List.of(notice.subject().item(lot.id())),
                    "contractPeriod", ActShapes.period(process, notice.draws()));
            ActShapes.addRenewal(award, process);
            award.put("relatedLots", List.of(lot.id()));
            award.put("documents", Json.list(notice.document(type, "awardNotice", name)));
            award.put(
                    "milestones",
                    Json.list(Json.object(
                            "id", "1",
                            "type", "futureSignatureDate",
                            "dueDate", Times.endOf(process.signed()),
                            "status", "scheduled")));
            awards.add(award);
        }
        return awards;
    }

    private static Map<String, Object> contract(Lot lot, Notice notice) {
        ContractingProcess process = notice.parties().process();
        Map<String, Object> contract = Json.object(
                "id", lot.id(),
                "awardID", lot.id(),
                "title", process.title(),
                "status", "active",
                "period", ActShapes.period(process, notice.draws()),
                "value", Money.act(lot.pence(), 0.085, process.framework() ? 0.3 : 0.05, notice.draws()),
                "aboveThreshold", process.isAboveThreshold(),
                "dateSigned", Times.startOf(process.signed()));
        ActShapes.addRenewal(contract, process);
        contract.put("documents", Json.list(notice.document("UK7", "contractNotice", "Contract details notice")));
        return contract;
    }

    private static List<Object> bids(ContractingProcess process, Draws draws) {
        List<Object> statistics = new ArrayList<>();
        for (Lot lot : process.lots()) {
            int most = process.market().isConcentrated() ? 3 : 9;
            int bids = Math.max(lot.winners().size(), draws.between(1, most));
            int small = (int) Math.round(bids * process.market().smeShare() * draws.share());
            statistics.add(statistic(statistics.size(), "bids", bids, lot));
            statistics.add(statistic(statistics.size(), "finalStageBids", bids, lot));
            statistics.add(statistic(statistics.size(), "smeFinalStageBids", small, lot));
            statistics.add(statistic(statistics.size(), "vcseFinalStageBids", 0, lot));
        }
        return statistics;
    }

    private static Map<String, Object> statistic(int before, String measure, int value, Lot lot) {
        return Json.object(
                "id", String.valueOf(before + 1), "measure", measure, "value", value, "relatedLot", lot.id());
    }

    private static void addRelated(Map<String, Object> release, ContractingProcess process) {
        process.frameworkOcid().ifPresent(ocid -> release.put("relatedProcesses", ActShapes.relatedProcesses(ocid)));
    }

    @SuppressWarnings("unchecked")
    private static void addAmendment(Map<String, Object> release, String part, Notice notice, String description) {
        if (release.get(part) instanceof List<?> entries && entries.getFirst() instanceof Map<?, ?> first) {
            ((Map<String, Object>) first)
                    .put("amendments", List.of(Json.object("id", notice.id(), "description", description)));
        }
    }
}
