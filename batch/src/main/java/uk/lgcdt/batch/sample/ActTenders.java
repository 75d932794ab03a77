package uk.lgcdt.batch.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import uk.lgcdt.batch.sample.ContractingProcess.Lot;
import uk.lgcdt.batch.sample.ReleaseWriter.Notice;

/** The notices before an award: pipeline (UK1), market engagement (UK2), planned procurement (UK3) and tender (UK4). */
final class ActTenders {

    private ActTenders() {}

    static void pipeline(Map<String, Object> release, Notice notice) {
        planning(release, notice, "UK1", "plannedProcurementNotice", "Pipeline notice", "planned");
    }

    static void marketEngagement(Map<String, Object> release, Notice notice) {
        planning(release, notice, "UK2", "marketEngagementNotice", "Preliminary market engagement notice", "planning");
    }

    static void plannedProcurement(Map<String, Object> release, Notice notice) {
        planning(release, notice, "UK3", "plannedProcurementNotice", "Planned procurement notice", "planned");
    }

    static void tender(Map<String, Object> release, Notice notice) {
        ContractingProcess process = notice.parties().process();
        LocalDate closes = notice.date().plusDays(notice.draws().between(26, 40));
        Map<String, Object> tender = ActShapes.tender(process, "active");
        addSubject(tender, notice);
        tender.put("value", Money.act(process.pence(), 0.18, 0.005, notice.draws()));
        ActShapes.addMethod(tender, process);
        tender.put("mainProcurementCategory", process.market().category());
        tender.put("aboveThreshold", process.isAboveThreshold());
        tender.put("submissionTerms", Json.object("electronicSubmissionPolicy", "allowed", "languages", List.of("en")));
        tender.put("tenderPeriod", Json.object("endDate", Times.endOf(closes)));
        tender.put("enquiryPeriod", Json.object("endDate", Times.endOf(closes.minusDays(9))));
        tender.put("awardPeriod", Json.object("endDate", Times.endOf(process.decided())));
        tender.put("lots", lots(notice, "active", true));
        tender.put(
                "documents",
                Json.list(
                        Json.object("id", "conflictOfInterest", "documentType", "conflictOfInterest"),
                        notice.document("UK4", "tenderNotice", "Tender notice")));
        release.put("tender", tender);
    }

    static void changedTender(Map<String, Object> release, Notice notice) {
        tender(release, notice);
        release.put("description", "The deadline has been put back and a clarification added to the documents.");
    }

    private static void planning(
            Map<String, Object> release, Notice notice, String type, String documentType, String name, String status) {
        ContractingProcess process = notice.parties().process();
        boolean engagement = type.equals("UK2");
        release.put(
                "planning",
                Json.object(
                        "milestones",
                        engagement
                                ? Json.list(Json.object(
                                        "id", "engagement",
                                        "type", "engagement",
                                        "description", "Suppliers are asked for their views by questionnaire.",
                                        "dueDate", Times.endOf(notice.date().plusDays(28)),
                                        "status", "scheduled"))
                                : null,
                        "documents",
                        Json.list(notice.document(type, documentType, name))));
        Map<String, Object> tender = ActShapes.tender(process, status);
        addSubject(tender, notice);
        if (notice.draws().chance(0.6)) {
            tender.put("value", Money.act(process.pence(), 0.2, 0.01, notice.draws()));
        }
        tender.put("mainProcurementCategory", process.market().category());
        tender.put("aboveThreshold", process.isAboveThreshold());
        tender.put("lots", lots(notice, status, false));
        tender.put("communication", Json.object("futureNoticeDate", Times.endOf(process.tendered())));
        release.put("tender", tender);
    }

    private static void addSubject(Map<String, Object> tender, Notice notice) {
        tender.put(
                "items",
                notice.parties().process().lots().stream()
                        .map(lot -> notice.subject().item(lot.id()))
                        .toList());
    }

    private static List<Object> lots(Notice notice, String status, boolean valued) {
        ContractingProcess process = notice.parties().process();
        Draws draws = notice.draws();
        boolean forSmallFirms = draws.chance(process.market().smeShare());
        boolean forCharities = forSmallFirms && draws.chance(process.market().lightTouch() ? 0.7 : 0.2);
        List<Object> lots = new ArrayList<>();
        for (Lot lot : process.lots()) {
            Map<String, Object> entry = Json.object(
                    "id",
                    lot.id(),
                    "status",
                    status,
                    "value",
                    valued ? Money.act(lot.pence(), 0.18, 0.005, draws) : null,
                    "suitability",
                    forSmallFirms ? Json.object("sme", true, "vcse", forCharities ? (Object) true : null) : null,
                    "contractPeriod",
                    ActShapes.period(process, draws));
            ActShapes.addRenewal(entry, process);
            lots.add(entry);
        }
        return lots;
    }
}
