package uk.lgcdt.web.organisation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import uk.lgcdt.infra.run.Publication;
import uk.lgcdt.infra.spend.PaidSupplier;
import uk.lgcdt.infra.spend.SpendMonth;
import uk.lgcdt.infra.spend.SpendPaymentCriteria;
import uk.lgcdt.infra.spend.VatBasis;
import uk.lgcdt.web.chart.ChartData;
import uk.lgcdt.web.chart.ChartData.Kind;
import uk.lgcdt.web.chart.ChartData.Series;
import uk.lgcdt.web.chart.ChartData.Unit;
import uk.lgcdt.web.chart.ChartFigure;
import uk.lgcdt.web.layout.Figures;
import uk.lgcdt.web.layout.HtmlTable;
import uk.lgcdt.web.layout.Inset;
import uk.lgcdt.web.publication.Addresses;
import uk.lgcdt.web.spend.PaymentAddress;

/** What a council paid month by month, and whom most; amounts of each VAT basis by themselves. */
class CouncilSpend extends Div {

    private static final int SUPPLIERS = 15;

    CouncilSpend(SpendService spend, Publication publication, String councilCode) {
        List<SpendMonth> months = spend.listMonths(publication.run(), councilCode);
        if (months.isEmpty()) {
            add(new Inset(getTranslation("buyer.spend.none")));
            return;
        }
        add(new Paragraph(getTranslation("buyer.spend.lead")));
        Map<VatBasis, List<SpendMonth>> byBasis =
                months.stream().collect(groupingBy(SpendMonth::basis, () -> new EnumMap<>(VatBasis.class), toList()));
        if (byBasis.size() > 1) {
            add(new Inset(getTranslation("buyer.spend.several")));
        }
        byBasis.forEach((basis, paid) -> {
            String words = getTranslation("buyer.spend.basis." + basis.word());
            add(chart(paid, words));
            add(table(
                            words,
                            Addresses.of(publication),
                            supplier -> PaymentAddress.page(
                                    publication.run(),
                                    SpendPaymentCriteria.everyDay(councilCode, basis, supplier.name())))
                    .rows(spend.listLargestSuppliers(publication.run(), councilCode, basis, SUPPLIERS)));
            add(new Paragraph(new Anchor(
                    PaymentAddress.page(publication.run(), SpendPaymentCriteria.everyDay(councilCode, basis, null)),
                    getTranslation("buyer.spend.all", words))));
        });
    }

    private ChartFigure chart(List<SpendMonth> months, String basis) {
        String title = getTranslation("buyer.spend.chart", basis);
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

    private static Component named(PaidSupplier supplier, Addresses addresses) {
        return supplier.supplier() == null
                ? new Span(supplier.name())
                : new Anchor(addresses.supplier(supplier.supplier()), supplier.name());
    }

    private HtmlTable<PaidSupplier> table(String basis, Addresses addresses, Function<PaidSupplier, String> payments) {
        return new HtmlTable<PaidSupplier>(getTranslation("buyer.spend.caption", SUPPLIERS, basis))
                .component(getTranslation("market.column.supplier"), supplier -> named(supplier, addresses))
                .component(
                        getTranslation("buyer.spend.lines"),
                        supplier -> new Anchor(payments.apply(supplier), Figures.count(supplier.lines())))
                .number(getTranslation("buyer.spend.paid"), supplier -> Figures.pounds(supplier.paidGbp()))
                .number(getTranslation("buyer.spend.share"), supplier -> Figures.percent(supplier.share()));
    }
}
