package uk.lgcdt.web.organisation;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import uk.lgcdt.infra.run.Publication;
import uk.lgcdt.infra.spend.PaidSupplier;
import uk.lgcdt.infra.spend.SpendMonth;
import uk.lgcdt.web.chart.ChartData;
import uk.lgcdt.web.chart.ChartData.Kind;
import uk.lgcdt.web.chart.ChartData.Series;
import uk.lgcdt.web.chart.ChartData.Unit;
import uk.lgcdt.web.chart.ChartFigure;
import uk.lgcdt.web.layout.Figures;
import uk.lgcdt.web.layout.HtmlTable;
import uk.lgcdt.web.layout.Inset;

/** What a council paid month by month, and whom most. */
class CouncilSpend extends Div {

    private static final int SUPPLIERS = 15;

    CouncilSpend(SpendService spend, Publication publication, String councilCode) {
        List<SpendMonth> months = spend.listMonths(publication.run(), councilCode);
        if (months.isEmpty()) {
            add(new Inset(getTranslation("buyer.spend.none")));
            return;
        }
        add(new Paragraph(getTranslation("buyer.spend.lead")), chart(months));
        add(table().rows(spend.listLargestSuppliers(publication.run(), councilCode, SUPPLIERS)));
    }

    private ChartFigure chart(List<SpendMonth> months) {
        String title = getTranslation("buyer.spend.chart");
        return new ChartFigure(
                title,
                new ChartData(
                        Kind.COLUMNS,
                        Unit.POUNDS,
                        title,
                        getTranslation("buyer.spend.month"),
                        months.stream()
                                .map(month -> Figures.month(month.month()))
                                .toList(),
                        List.of(new Series(
                                getTranslation("buyer.spend.paid"),
                                new ArrayList<>(
                                        months.stream().map(SpendMonth::paidGbp).toList())))));
    }

    private HtmlTable<PaidSupplier> table() {
        return new HtmlTable<PaidSupplier>(getTranslation("buyer.spend.caption", SUPPLIERS))
                .text(getTranslation("market.column.supplier"), PaidSupplier::name)
                .number(getTranslation("buyer.spend.lines"), supplier -> Figures.count(supplier.lines()))
                .number(getTranslation("buyer.spend.paid"), supplier -> Figures.pounds(supplier.paidGbp()))
                .number(getTranslation("buyer.spend.share"), supplier -> Figures.percent(supplier.share()));
    }
}
