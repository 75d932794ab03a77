package uk.lgcdt.web.market;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import uk.lgcdt.web.layout.Breadcrumb;
import uk.lgcdt.web.layout.PageSection;
import uk.lgcdt.web.layout.PageTitles;

/** Says in plain words how each measure is made, what it cannot say, and where it comes from. */
@Route("methods")
@AnonymousAllowed
class MethodView extends Div implements HasDynamicTitle {

    private static final List<String> MEASURES =
            List.of("hhi", "effective", "top", "top-four", "sme-value", "sme-count", "assured");

    MethodView() {
        var lead = new Paragraph(getTranslation("methods.lead"));
        lead.addClassName("lead");
        add(new Breadcrumb(), new H1(getTranslation("methods.title")), lead);
        List.of("status", "value", "market")
                .forEach(topic -> add(new PageSection(
                        topic,
                        getTranslation("methods." + topic),
                        new Paragraph(getTranslation("methods." + topic + ".text")))));
        MEASURES.forEach(measure -> add(new PageSection(
                measure,
                getTranslation("measure." + measure + ".name"),
                new Paragraph(getTranslation("methods." + measure + ".how")),
                new Paragraph(getTranslation("methods." + measure + ".limits")))));
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(this, "methods.title");
    }
}
