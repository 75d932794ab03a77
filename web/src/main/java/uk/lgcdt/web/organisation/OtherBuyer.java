package uk.lgcdt.web.organisation;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Optional;
import uk.lgcdt.infra.organisation.Buyer;
import uk.lgcdt.web.identity.EarlierId;

/** Says that who opened the page asked for another name of this buyer; nothing where they did not. */
class OtherBuyer extends Div {

    /** @param others the other names under which the buyer bought */
    OtherBuyer(List<Buyer> others, QueryParameters parameters) {
        addClassName("inset");
        Optional<Buyer> asked = parameters
                .getSingleParameter(EarlierId.WAS)
                .flatMap(was -> others.stream()
                        .filter(other -> other.id().value().equals(was))
                        .findFirst());
        setVisible(asked.isPresent());
        asked.ifPresent(other -> add(new Paragraph(getTranslation("buyer.was", other.name()))));
    }
}
