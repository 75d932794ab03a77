package uk.lgcdt.web.organisation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uk.lgcdt.infra.notice.AwardLine;
import uk.lgcdt.infra.notice.AwardLineCriteria;
import uk.lgcdt.infra.notice.AwardLineOrder;
import uk.lgcdt.infra.run.RunId;
import uk.lgcdt.web.export.PageFigure.Part;
import uk.lgcdt.web.export.PageFigure.Subject;
import uk.lgcdt.web.export.PageFigures;
import uk.lgcdt.web.notice.NoticeService;

/**
 * The contracts of a buyer or supplier that its files list, latest first.
 *
 * @param all how many there are, listed or not
 */
record ListedContracts(List<AwardLine> lines, long all) {

    /** More are for the export of a whole run. */
    static final int MOST = 5_000;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    ListedContracts {
        lines = List.copyOf(lines);
    }

    static ListedContracts of(NoticeService notices, RunId run, AwardLineCriteria criteria) {
        return new ListedContracts(
                notices.findAwardLines(run, criteria, AwardLineOrder.LATEST_FIRST, 0, MOST),
                notices.countAwardLines(run, criteria));
    }

    private record AwardKey(String ocid, String award) {

        static AwardKey of(AwardLine line) {
            return new AwardKey(line.ocid().value(), line.awardId());
        }
    }

    /** Returns how many contracts outside frameworks state a value. */
    long valued() {
        return lines.stream()
                .filter(line -> !line.framework() && line.awardedGbp() != null)
                .map(AwardKey::of)
                .distinct()
                .count();
    }

    /** Returns the percent of contracts outside frameworks that state a value; null where none are, or not all are listed. */
    @Nullable
    BigDecimal coverage() {
        long outside = lines.stream()
                .filter(line -> !line.framework())
                .map(AwardKey::of)
                .distinct()
                .count();
        return outside == 0 || all > lines.size()
                ? null
                : BigDecimal.valueOf(valued())
                        .multiply(HUNDRED)
                        .divide(BigDecimal.valueOf(outside), 2, RoundingMode.HALF_UP);
    }

    /** Returns what a file tells of how much of them it holds. */
    Map<String, String> told() {
        Map<String, String> told = new LinkedHashMap<>();
        told.put("contracts_listed", Integer.toString(lines.size()));
        told.put("contracts_in_all", Long.toString(all));
        return told;
    }

    /** @param party the other side of a contract */
    void addTo(PageFigures figures, Function<AwardLine, String> party) {
        Part part = figures.part("contract");
        lines.forEach(line -> figures.about(
                        new Subject(
                                part,
                                line.ocid().value(),
                                line.title(),
                                line.decidedOn().toString()),
                        line.valueBasis(),
                        "")
                .text("party", party.apply(line))
                .gbp(line.framework() ? "framework-ceiling" : "awarded", line.awardedGbp())
                .day("ends-on", line.endsOn()));
    }
}
