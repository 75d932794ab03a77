package uk.lgcdt.web.organisation;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.lgcdt.infra.register.RegisterContract;
import uk.lgcdt.infra.run.Publication;
import uk.lgcdt.web.layout.Figures;
import uk.lgcdt.web.layout.HtmlTable;
import uk.lgcdt.web.layout.PagedTable;
import uk.lgcdt.web.publication.SourceAddress;

/** The contracts that a council lists in its own register, page by page. */
class CouncilRegister extends Div {

    CouncilRegister(RegisterService registers, Publication publication, String councilCode) {
        add(new Paragraph(getTranslation("register.lead")));
        add(new PagedTable<>(
                getTranslation("register.caption"), table(), getTranslation("register.none"), new PagedTable.Rows<>() {

                    @Override
                    public List<RegisterContract> list(int offset, int limit) {
                        return registers.listContracts(publication.run(), councilCode, offset, limit);
                    }

                    @Override
                    public long count() {
                        return registers.countContracts(publication.run(), councilCode);
                    }
                }));
    }

    private HtmlTable<RegisterContract> table() {
        return new HtmlTable<RegisterContract>(getTranslation("register.caption"))
                .text(getTranslation("register.title"), contract -> words(contract.title()))
                .text(getTranslation("register.reference"), contract -> words(contract.reference()))
                .text(getTranslation("register.supplier"), contract -> words(contract.supplierName()))
                .number(getTranslation("register.total"), contract -> pounds(contract.totalGbp()))
                .number(getTranslation("register.annual"), contract -> pounds(contract.annualGbp()))
                .day(getTranslation("register.starts"), contract -> day(contract.startsOn(), contract))
                .day(getTranslation("register.ends"), contract -> day(contract.endsOn(), contract))
                .component(
                        getTranslation("register.row"),
                        contract -> new Anchor(
                                SourceAddress.page(contract.landedFile(), contract.position()), contract.position()));
    }

    private String words(@Nullable String words) {
        return Objects.requireNonNullElseGet(words, () -> getTranslation("organisation.not-stated"));
    }

    private String pounds(@Nullable BigDecimal gbp) {
        return gbp == null ? getTranslation("organisation.not-stated") : Figures.pounds(gbp);
    }

    private String day(@Nullable LocalDate day, RegisterContract contract) {
        if (day == null) {
            return getTranslation("organisation.not-stated");
        }
        String written = Figures.shortDay(day);
        return contract.dateApproximate() ? getTranslation("register.about", written) : written;
    }
}
