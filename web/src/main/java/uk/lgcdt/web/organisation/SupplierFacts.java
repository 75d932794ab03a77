package uk.lgcdt.web.organisation;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.lgcdt.infra.organisation.Supplier;
import uk.lgcdt.infra.organisation.SupplierKind;
import uk.lgcdt.infra.reference.Region;
import uk.lgcdt.web.layout.DetailList;
import uk.lgcdt.web.layout.ExternalLink;
import uk.lgcdt.web.layout.Figures;
import uk.lgcdt.web.publication.Addresses;

/** What is known of a supplier, and what is not. */
class SupplierFacts extends Div {

    private static final String COMPANIES_HOUSE = "https://find-and-update.company-information.service.gov.uk/company/";

    SupplierFacts(Supplier supplier, Addresses addresses) {
        add(new DetailList()
                .with(getTranslation("supplier.identifier"), supplier.id().value())
                .with(getTranslation("supplier.company-number"), companyNumber(supplier))
                .with(getTranslation("supplier.kind"), kind(supplier))
                .with(
                        getTranslation("supplier.size"),
                        getTranslation("supplier.size-source." + supplier.size().key()))
                .with(getTranslation("supplier.vcse"), yesOrNo(supplier.vcse()))
                .with(
                        getTranslation("organisation.region"),
                        Optional.<String>ofNullable(supplier.regionCode())
                                .flatMap(Region::find)
                                .map(Region::label)
                                .orElseGet(() -> getTranslation("organisation.not-stated")))
                .with(getTranslation("market.fact.contracts"), Figures.count(supplier.contracts()))
                .with(getTranslation("market.fact.buyers"), Figures.count(supplier.buyers()))
                .with(
                        getTranslation("market.fact.awarded"),
                        supplier.awardedGbp() == null
                                ? getTranslation("organisation.not-stated")
                                : Figures.pounds(supplier.awardedGbp()))
                .with(getTranslation("supplier.first"), day(supplier.firstAwardOn()))
                .with(getTranslation("supplier.last"), day(supplier.lastAwardOn())));
        add(new Anchor(addresses.supplierNames(supplier.id()), getTranslation("supplier.names")));
    }

    private String kind(Supplier supplier) {
        String kind = getTranslation("supplier.kind." + supplier.kind().key());
        return supplier.kindBasis() == SupplierKind.Basis.UNKNOWN
                ? kind
                : getTranslation("supplier.kind-by." + supplier.kindBasis().key(), kind);
    }

    private Component companyNumber(Supplier supplier) {
        return supplier.companyNumber() == null
                ? new Span(getTranslation("organisation.not-stated"))
                : new ExternalLink(COMPANIES_HOUSE + supplier.companyNumber(), supplier.companyNumber());
    }

    private String yesOrNo(@Nullable Boolean answer) {
        if (answer == null) {
            return getTranslation("organisation.not-stated");
        }
        return getTranslation(answer ? "organisation.yes" : "organisation.no");
    }

    private String day(@Nullable LocalDate day) {
        return day == null ? getTranslation("organisation.not-stated") : Figures.day(day);
    }
}
