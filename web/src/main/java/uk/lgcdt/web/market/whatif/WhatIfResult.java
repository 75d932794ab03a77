package uk.lgcdt.web.market.whatif;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import uk.lgcdt.infra.market.ConcentrationBand;
import uk.lgcdt.infra.market.MarketSupplier;
import uk.lgcdt.infra.market.SupplierChange;
import uk.lgcdt.infra.market.WhatIf;
import uk.lgcdt.infra.market.WhatIf.Holding;
import uk.lgcdt.infra.market.WhatIf.Outcome;
import uk.lgcdt.infra.organisation.SupplierId;
import uk.lgcdt.web.layout.FigureWords;
import uk.lgcdt.web.layout.Figures;
import uk.lgcdt.web.layout.HtmlTable;
import uk.lgcdt.web.layout.Inset;
import uk.lgcdt.web.layout.PagedTable;

/** The market as it is beside the market as it would be. */
class WhatIfResult extends Div {

    private record Line(String name, String before, String after, String difference) {}

    private final transient FigureWords words = FigureWords.of(this);
    private final transient Map<SupplierId, String> names;

    WhatIfResult(List<MarketSupplier> suppliers, SupplierChange change, Outcome outcome) {
        names = suppliers.stream().collect(Collectors.toMap(MarketSupplier::supplier, MarketSupplier::name));
        add(figures(outcome));
        if (!change.leave().isEmpty()) {
            add(new Paragraph(getTranslation("whatif.lost", named(change.leave()))));
        }
        add(reading(suppliers, change, outcome), holdings(outcome.after().holdings()));
    }

    private HtmlTable<Line> figures(Outcome outcome) {
        WhatIf.State before = outcome.before();
        WhatIf.State after = outcome.after();
        return new HtmlTable<Line>(getTranslation("whatif.caption"))
                .text(getTranslation("whatif.column.figure"), Line::name)
                .number(getTranslation("whatif.column.before"), Line::before)
                .number(getTranslation("whatif.column.after"), Line::after)
                .number(getTranslation("whatif.column.difference"), Line::difference)
                .rows(List.of(
                        line("measure.hhi.name", before.hhi(), after.hhi(), 2, ""),
                        new Line(
                                getTranslation("whatif.band"),
                                words.band(ConcentrationBand.of(before.hhi())),
                                words.band(ConcentrationBand.of(after.hhi())),
                                ""),
                        line("measure.effective.name", before.effectiveSuppliers(), after.effectiveSuppliers(), 2, ""),
                        line(
                                "whatif.holders",
                                BigDecimal.valueOf(before.holdings().size()),
                                BigDecimal.valueOf(after.holdings().size()),
                                0,
                                ""),
                        line("measure.top.name", before.largestShare(), after.largestShare(), 1, "%")));
    }

    private Line line(String name, BigDecimal before, BigDecimal after, int decimals, String unit) {
        BigDecimal difference = after.subtract(before);
        String sign = difference.signum() > 0 ? "+" : difference.signum() < 0 ? "−" : "";
        return new Line(
                getTranslation(name),
                Figures.number(before, decimals) + unit,
                Figures.number(after, decimals) + unit,
                sign
                        + Figures.number(difference.abs(), decimals)
                        + (unit.isEmpty() ? "" : " " + getTranslation("whatif.points")));
    }

    private Inset reading(List<MarketSupplier> suppliers, SupplierChange change, Outcome outcome) {
        return WhatIfReading.of(suppliers, change, outcome)
                .map(reading -> new Inset(
                        new Paragraph(reading.text(this::getTranslation)),
                        new Paragraph(getTranslation("whatif.reading.descriptive"))))
                .orElseGet(() -> new Inset(getTranslation("market.figures.bands")));
    }

    private Div holdings(List<Holding> holdings) {
        String caption = getTranslation("whatif.holdings.caption");
        var table = new HtmlTable<Holding>(caption)
                .text(getTranslation("market.column.supplier"), this::holder)
                .number(getTranslation("market.column.share"), holding -> Figures.percent(holding.share()));
        return new Div(
                new H3(getTranslation("whatif.holdings")),
                new PagedTable<>(caption, table, getTranslation("market.suppliers.none"), PagedTable.of(holdings)));
    }

    private String holder(Holding holding) {
        String named = named(holding.suppliers());
        return holding.half() ? getTranslation("whatif.half", named) : named;
    }

    private String named(Collection<SupplierId> suppliers) {
        return suppliers.stream()
                .sorted()
                .map(supplier -> names.getOrDefault(supplier, supplier.value()))
                .collect(Collectors.joining(" + "));
    }
}
