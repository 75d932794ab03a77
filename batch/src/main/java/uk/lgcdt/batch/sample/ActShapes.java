package uk.lgcdt.batch.sample;

import java.util.List;
import java.util.Map;
import uk.lgcdt.batch.sample.ContractingProcess.Route;

/** The parts that several notices under the Procurement Act have in common. */
final class ActShapes {

    private static final Map<String, Object> LEGAL_BASIS = Json.object(
            "id", "2023/54", "scheme", "UKPGA", "uri", "https://www.legislation.gov.uk/ukpga/2023/54/contents");

    private ActShapes() {}

    /** The head of every {@code tender}. */
    static Map<String, Object> tender(ContractingProcess process, String status) {
        return Json.object(
                "id", process.ocid(),
                "legalBasis", LEGAL_BASIS,
                "title", process.title(),
                "description", description(process),
                "status", status);
    }

    static void addMethod(Map<String, Object> tender, ContractingProcess process) {
        tender.put("procurementMethod", method(process));
        tender.put("procurementMethodDetails", methodDetails(process));
        if (process.market().lightTouch()) {
            tender.put("specialRegime", List.of("lightTouch"));
        }
        if (process.route() == Route.DIRECT && process.isAboveThreshold()) {
            tender.put(
                    "procurementMethodRationaleClassifications",
                    List.of(Json.object("id", "singleSuppliersTechnicalReasons")));
        }
        if (process.framework()) {
            tender.put("techniques", framework(process));
        }
    }

    /** Start, end and, where it can be extended, the last possible end; a few notices give no end. */
    static Map<String, Object> period(ContractingProcess process, Draws draws) {
        boolean ends = draws.chance(0.97);
        return Json.object(
                "startDate", Times.startOf(process.start()),
                "endDate", ends ? Times.endOf(process.end()) : null,
                "maxExtentDate",
                        ends && process.extensionYears() > 0
                                ? Times.endOf(process.end().plusYears(process.extensionYears()))
                                : null);
    }

    static void addRenewal(Map<String, Object> part, ContractingProcess process) {
        if (process.extensionYears() > 0) {
            part.put("hasRenewal", true);
            part.put(
                    "renewal",
                    Json.object("description", "Optional extension of " + process.extensionYears() + " x 12 months"));
        }
    }

    /** What a call-off says about the framework that it comes from. */
    static List<Object> relatedProcesses(String framework) {
        return Json.list(Json.object(
                "id",
                "framework",
                "relationship",
                List.of("framework"),
                "scheme",
                "ocid",
                "identifier",
                framework,
                "uri",
                "https://www.find-tender.service.gov.uk/api/1.0/ocdsReleasePackages/" + framework));
    }

    private static String description(ContractingProcess process) {
        return process.buyer().name() + " requires: " + process.title() + ". The term is "
                + process.start().getYear() + " to " + process.end().getYear() + "."
                + (process.framework() ? " Open to public bodies named in the documents." : "");
    }

    private static String method(ContractingProcess process) {
        return switch (process.route()) {
            case DIRECT -> process.isAboveThreshold() ? "direct" : "limited";
            case CALL_OFF -> "selective";
            default -> process.number() % 4 == 1 ? "selective" : "open";
        };
    }

    private static String methodDetails(ContractingProcess process) {
        boolean above = process.isAboveThreshold();
        return switch (process.route()) {
            case DIRECT -> above ? "Direct award" : "Below threshold - without competition";
            case CALL_OFF -> above ? "Award under framework" : "Below threshold - award under framework";
            default ->
                above
                        ? (method(process).equals("open") ? "Open procedure" : "Competitive flexible procedure")
                        : (method(process).equals("open")
                                ? "Below threshold - open competition"
                                : "Below threshold - limited competition");
        };
    }

    static Map<String, Object> framework(ContractingProcess process) {
        Object most = process.number() % 6 == 1 ? new Json.Literal("1e9999") : (Object) (10 + process.number() % 30);
        return Json.object(
                "hasFrameworkAgreement",
                true,
                "frameworkAgreement",
                Json.object(
                        "maximumParticipants",
                        most,
                        "method",
                        "withAndWithoutReopeningCompetition",
                        "type",
                        process.number() % 3 == 0 ? "open" : "closed",
                        "description",
                        "Call-offs as set out in the framework's documents."));
    }
}
