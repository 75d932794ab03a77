package uk.lgcdt.web.organisation;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.lgcdt.infra.company.RegisteredCompany;
import uk.lgcdt.infra.organisation.Supplier;
import uk.lgcdt.web.layout.DetailList;
import uk.lgcdt.web.layout.Figures;
import uk.lgcdt.web.layout.Inset;

/** What Companies House has on a supplier, or why nothing is known. */
class CompanyFacts extends Div {

    private final transient RegisterService registers;

    CompanyFacts(RegisterService registers, Supplier supplier, Optional<RegisteredCompany> company) {
        this.registers = registers;
        company.ifPresentOrElse(
                this::show,
                () -> add(new Inset(getTranslation(
                        supplier.companyNumber() == null ? "company.no-number" : "company.not-loaded"))));
    }

    private void show(RegisteredCompany company) {
        add(new Paragraph(
                company.snapshotOn() == null
                        ? getTranslation("company.undated")
                        : getTranslation("company.as-of", Figures.day(company.snapshotOn()))));
        var facts = new DetailList()
                .with(getTranslation("company.name"), company.name())
                .with(getTranslation("company.status"), words(company.status()))
                .with(getTranslation("company.category"), words(company.category()))
                .with(getTranslation("company.incorporated"), day(company.incorporatedOn()));
        if (company.dissolvedOn() != null) {
            facts.with(getTranslation("company.dissolved"), day(company.dissolvedOn()));
        }
        add(facts.with(getTranslation("company.activities"), activities(company.sicCodes()))
                .with(getTranslation("company.accounts"), words(company.accountsCategory()))
                .with(
                        getTranslation("company.previous"),
                        company.previousNames().isEmpty()
                                ? getTranslation("company.previous.none")
                                : String.join("; ", company.previousNames())));
    }

    private String activities(List<String> codes) {
        return codes.isEmpty()
                ? getTranslation("organisation.not-stated")
                : codes.stream().map(registers::describe).collect(Collectors.joining("; "));
    }

    private String words(@Nullable String words) {
        return words == null ? getTranslation("organisation.not-stated") : words;
    }

    private String day(@Nullable LocalDate day) {
        return day == null ? getTranslation("organisation.not-stated") : Figures.day(day);
    }
}
