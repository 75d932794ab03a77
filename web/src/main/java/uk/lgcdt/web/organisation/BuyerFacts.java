package uk.lgcdt.web.organisation;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import uk.lgcdt.infra.organisation.Buyer;
import uk.lgcdt.infra.reference.Council;
import uk.lgcdt.infra.reference.Region;
import uk.lgcdt.web.layout.DetailList;
import uk.lgcdt.web.layout.Figures;

/** What is known of a buyer; more of those that are councils. */
class BuyerFacts extends Div {

    /** @param others the other names under which it bought */
    BuyerFacts(Buyer buyer, Optional<Council> council, List<Buyer> others) {
        var facts = new DetailList()
                .with(getTranslation("supplier.identifier"), buyer.id().value());
        council.ifPresentOrElse(
                found -> facts.with(getTranslation("buyer.council"), found.name())
                        .with(getTranslation("buyer.council-type"), found.type().label())
                        .with(getTranslation("buyer.council-code"), found.code()),
                () -> facts.with(getTranslation("buyer.council"), getTranslation("buyer.council.none")));
        facts.with(
                        getTranslation("organisation.region"),
                        Optional.<String>ofNullable(buyer.regionCode())
                                .flatMap(Region::find)
                                .map(Region::label)
                                .orElseGet(() -> getTranslation("organisation.not-stated")))
                .with(getTranslation("market.fact.contracts"), Figures.count(buyer.contracts()))
                .with(
                        getTranslation("market.fact.awarded"),
                        buyer.awardedGbp() == null
                                ? getTranslation("organisation.not-stated")
                                : Figures.pounds(buyer.awardedGbp()));
        if (!others.isEmpty()) {
            facts.with(
                    getTranslation("buyer.other-names"),
                    new UnorderedList(others.stream()
                            .map(other -> new ListItem(getTranslation(
                                    "buyer.other-name", other.name(), other.id().value())))
                            .toArray(ListItem[]::new)));
        }
        add(facts);
    }
}
