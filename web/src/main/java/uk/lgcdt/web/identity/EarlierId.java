package uk.lgcdt.web.identity;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.lgcdt.infra.organisation.SupplierId;
import uk.lgcdt.infra.run.RunId;

/** Says that who opened the page asked for an id that is no supplier's any more; nothing where they did not. */
public class EarlierId extends Div {

    /** The parameter that has the id asked for. */
    public static final String WAS = "was";

    public EarlierId(IdentityService identities, RunId run, SupplierId supplier, QueryParameters parameters) {
        addClassName("inset");
        String was = parameters.getSingleParameter(WAS).orElse("");
        boolean led = !was.isBlank()
                && identities
                        .findSuccessor(run, new SupplierId(was))
                        .filter(supplier::equals)
                        .isPresent();
        setVisible(led);
        if (led) {
            add(new Paragraph(getTranslation("identity.was", was)));
        }
    }

    /** The parameters of the page that an id leads to. */
    public static QueryParameters from(String id, QueryParameters parameters) {
        Map<String, List<String>> further = new LinkedHashMap<>(parameters.getParameters());
        further.put(WAS, List.of(id));
        return new QueryParameters(further);
    }
}
