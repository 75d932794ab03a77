package uk.lgcdt.web.organisation;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import uk.lgcdt.infra.spend.Payer;
import uk.lgcdt.web.layout.Figures;
import uk.lgcdt.web.layout.HtmlTable;

/** Which councils and other bodies paid a supplier, by their own files; amounts of each VAT basis by themselves. */
class Payers extends Div {

    Payers(SpendService spend, List<Payer> payers) {
        if (payers.isEmpty()) {
            add(new Paragraph(getTranslation("payers.none")));
            return;
        }
        add(new Paragraph(getTranslation("payers.lead")));
        add(new HtmlTable<Payer>(getTranslation("payers.caption", SpendService.PAYERS))
                .text(getTranslation("payers.payer"), payer -> spend.nameOf(payer.code()))
                .text(
                        getTranslation("buyer.years.basis"),
                        payer -> getTranslation(
                                "buyer.spend.basis." + payer.basis().word()))
                .number(getTranslation("buyer.spend.lines"), payer -> Figures.count(payer.lines()))
                .number(getTranslation("buyer.spend.paid"), payer -> Figures.pounds(payer.paidGbp()))
                .rows(payers));
    }
}
