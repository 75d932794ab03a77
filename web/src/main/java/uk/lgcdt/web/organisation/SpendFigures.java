package uk.lgcdt.web.organisation;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.lgcdt.infra.market.FigureStatus;
import uk.lgcdt.infra.reference.Council;
import uk.lgcdt.infra.spend.PaidSupplier;
import uk.lgcdt.infra.spend.SpendMonth;
import uk.lgcdt.infra.spend.SpendSummary;
import uk.lgcdt.infra.spend.VatBasis;
import uk.lgcdt.web.export.PageFigure.Part;
import uk.lgcdt.web.export.PageFigure.Subject;
import uk.lgcdt.web.export.PageFigures;

/** What a buyer paid, as its files hold it; each VAT basis by itself. */
record SpendFigures(PageFigures figures) {

    private static final String METHOD = "buyer-spend-summary";

    /** Adds financial years; amounts of different bases are not added together. */
    void addYears(List<SpendSummary> years) {
        Part part = figures.part("paid-year");
        List<SpendSummary> ofOneBasis =
                years.stream().filter(year -> !year.vatBasis().equals("all")).toList();
        for (SpendSummary year : ofOneBasis) {
            var paid = figures.about(new Subject(part, "", "", year.period()), year.vatBasis(), METHOD)
                    .count("lines", year.lines())
                    .gbp("paid", year.paidGbp())
                    .count("suppliers", year.suppliers());
            share(paid, year, "top-five-share", year.top5Share(), "percent");
            share(paid, year, "top-ten-share", year.top10Share(), "percent");
            share(paid, year, "top-twenty-share", year.top20Share(), "percent");
            share(paid, year, "hhi", year.hhi(), "index");
        }
    }

    private static void share(
            PageFigures.About paid, SpendSummary year, String measure, @Nullable BigDecimal value, String unit) {
        paid.measured(measure, value, unit, year.positiveSuppliers(), year.coverage(), year.status(), year.reason());
    }

    void addMonths(List<SpendMonth> months) {
        Part part = figures.part("paid-month");
        months.forEach(month -> figures.about(
                        new Subject(part, "", "", YearMonth.from(month.month()).toString()),
                        month.basis().word(),
                        METHOD)
                .count("lines", month.lines())
                .gbp("paid", month.paidGbp()));
    }

    void addSuppliers(VatBasis basis, List<PaidSupplier> suppliers) {
        Part part = figures.part("paid-supplier");
        suppliers.forEach(one -> figures.about(
                        new Subject(
                                part,
                                one.supplier() == null ? "" : one.supplier().value(),
                                one.name(),
                                ""),
                        basis.word(),
                        METHOD)
                .count("lines", one.lines())
                .gbp("paid", one.paidGbp())
                .percent("share-of-paid", one.share()));
    }

    /** Adds the council's own figures with median, rank and number of councils; nothing where no council is like it. */
    void addComparison(Comparison comparison, Council council) {
        if (comparison.councils() == 1) {
            return;
        }
        Part part = figures.facts("like-councils");
        String year = comparison.year().period();
        var own = about(new Subject(part, council.code(), council.name(), year));
        var median = about(new Subject(part, "median", figures.title("median"), year));
        var rank = about(new Subject(part, "rank", figures.title("rank"), year));
        var councils = about(new Subject(part, "councils", figures.title("councils"), year));
        Map<String, Standing> standings = new LinkedHashMap<>();
        standings.put("paid-top-ten-share", comparison.topTen());
        standings.put("paid-hhi", comparison.hhi());
        standings.put("awarded-sme-share", comparison.smeShare());
        standings.put("awarded-local-share", comparison.localShare());
        standings.forEach((measure, standing) -> {
            String unit = measure.endsWith("hhi") ? "index" : "percent";
            own(own, measure, unit, standing.own());
            median.number(measure, standing.median(), unit);
            @Nullable Integer place = standing.rank();
            rank.number(measure, place == null ? null : BigDecimal.valueOf(place), "count");
            councils.count(measure, standing.councils());
        });
    }

    private PageFigures.About about(Subject subject) {
        return figures.about(subject, "", "council-comparison");
    }

    private static void own(PageFigures.About own, String measure, String unit, @Nullable CouncilFigure figure) {
        if (figure == null) {
            own.number(measure, null, unit);
        } else {
            own.measured(
                    measure,
                    figure.value(),
                    unit,
                    figure.n(),
                    figure.coverage(),
                    figure.reason() == null ? FigureStatus.CALCULATED : FigureStatus.INSUFFICIENT,
                    figure.reason());
        }
    }
}
