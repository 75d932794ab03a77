package uk.lgcdt.web.provenance;

import com.vaadin.flow.component.html.Div;
import java.math.BigDecimal;
import java.util.Map;
import uk.lgcdt.web.layout.DetailList;
import uk.lgcdt.web.layout.Figures;

/** The limits that shape figures, each in words with its number. */
class ParameterList extends Div {

    ParameterList(Map<String, String> parameters) {
        var list = new DetailList();
        parameters.forEach((name, value) ->
                list.with(getTranslation("parameter." + name), Figures.number(new BigDecimal(value), 2)));
        add(list);
    }
}
