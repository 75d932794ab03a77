package uk.lgcdt.batch.sample;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import uk.lgcdt.batch.sample.ContractingProcess.Lot;
import uk.lgcdt.batch.sample.ContractingProcess.Route;
import uk.lgcdt.batch.sample.ReleaseWriter.Notice;

/** The parts that several notices under the EU directives have in common. */
final class DirectiveShapes {

    private DirectiveShapes() {}

    /** The {@code tender} of a notice, with its subject and lots. */
    static Map<String, Object> head(Notice notice, String status) {
        ContractingProcess process = notice.parties().process();
        Subject subject = notice.subject();
        return Json.object(
                "id", process.ocid(),
                "legalBasis", Json.object("id", "32014L0024", "scheme", "CELEX"),
                "title", process.title(),
                "status", status,
                "classification",
                        subject.cpv().isEmpty()
                                ? null
                                : Subject.classification(subject.cpv().getFirst()),
                "mainProcurementCategory", process.market().category(),
                "description", process.title() + " for " + process.buyer().name() + ".",
                "lots",
                        process.lots().stream()
                                .map(lot -> lot(lot, notice, status))
                                .toList(),
                "items",
                        process.lots().stream()
                                .map(lot -> subject.furtherItem(lot.id()))
                                .toList());
    }

    private static Map<String, Object> lot(Lot lot, Notice notice, String status) {
        ContractingProcess process = notice.parties().process();
        double share = notice.draws().share();
        long months = ChronoUnit.MONTHS.between(process.start(), process.end().plusDays(1));
        Map<String, Object> period = share < 0.45
                ? ActShapes.period(process, notice.draws())
                : Json.object("durationInDays", share < 0.85 ? (Object) (months * 30) : null);
        Map<String, Object> entry = Json.object(
                "id",
                lot.id(),
                "description",
                process.title() + ", lot " + lot.id(),
                "contractPeriod",
                period.isEmpty() ? null : period,
                "hasOptions",
                false,
                "status",
                status);
        ActShapes.addRenewal(entry, process);
        return entry;
    }

    static void addMethod(Map<String, Object> tender, ContractingProcess process) {
        boolean direct = process.route() == Route.DIRECT;
        tender.put("procurementMethod", direct ? "limited" : process.route() == Route.CALL_OFF ? "selective" : "open");
        tender.put(
                "procurementMethodDetails",
                switch (process.route()) {
                    case DIRECT -> "Award procedure without prior publication of a call for competition";
                    case CALL_OFF -> "Restricted procedure";
                    default -> "Open procedure";
                });
        if (process.framework()) {
            tender.put("techniques", ActShapes.framework(process));
        }
    }

    static List<Object> bids(ContractingProcess process, Draws draws) {
        int bids = draws.between(1, process.market().isConcentrated() ? 3 : 10);
        int small = (int) Math.round(bids * process.market().smeShare() * draws.share());
        return Json.list(
                Json.object("id", "1", "measure", "bids", "relatedLot", "1", "value", bids),
                Json.object("id", "2", "measure", "smeBids", "relatedLot", "1", "value", small),
                Json.object("id", "3", "measure", "electronicBids", "relatedLot", "1", "value", bids));
    }
}
