package uk.lgcdt.web.market;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.stream.Stream;
import uk.lgcdt.infra.market.Measure;
import uk.lgcdt.web.layout.Breadcrumb;
import uk.lgcdt.web.layout.FigureWords;
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
        addFurther();
    }

    /** Names every other measure of the catalogue with its formula; words that are not written yet are left out. */
    private void addFurther() {
        var words = FigureWords.of(this);
        Stream.of(Measure.values())
                .filter(measure -> !MEASURES.contains(measure.key()))
                .forEach(measure -> {
                    var section = new PageSection(measure.key(), words.title(measure.key()));
                    Stream.of(
                                    words.help(measure.key()),
                                    getTranslation("methods.formula", measure.source()),
                                    getTranslation("methods.page", measure.page()))
                            .filter(text -> !text.isEmpty())
                            .forEach(text -> section.add(new Paragraph(text)));
                    add(section);
                });
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(this, "methods.title");
    }
}
