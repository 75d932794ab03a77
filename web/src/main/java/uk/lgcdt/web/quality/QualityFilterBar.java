package uk.lgcdt.web.quality;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Consumer;
import uk.lgcdt.infra.quality.QualityCheck;
import uk.lgcdt.infra.quality.QualitySource;
import uk.lgcdt.web.layout.Figures;

/** What can be asked of the page on data quality; each change asks anew. */
class QualityFilterBar extends Div {

    private final Select<QualitySource> source = new Select<>();
    private final Select<YearMonth> month = new Select<>();
    private final Select<QualityCheck> check = new Select<>();
    private final Select<Boolean> worstFirst = new Select<>();

    QualityFilterBar(List<QualitySource> sources, List<YearMonth> months, Consumer<QualityQuery> asked) {
        addClassNames("filter-bar", "no-print");
        getElement().setAttribute("role", "search").setAttribute("aria-label", getTranslation("quality.filter"));
        source.setLabel(getTranslation("quality.filter.source"));
        source.setItems(sources);
        source.setItemLabelGenerator(each -> getTranslation("quality.source." + each.key()));
        month.setLabel(getTranslation("quality.filter.month"));
        month.setItems(months);
        month.setEmptySelectionAllowed(true);
        month.setEmptySelectionCaption(getTranslation("quality.filter.month.all"));
        month.setItemLabelGenerator(
                each -> each == null ? getTranslation("quality.filter.month.all") : Figures.month(each.atDay(1)));
        check.setLabel(getTranslation("quality.filter.check"));
        check.setItemLabelGenerator(each -> getTranslation("quality.check." + each.key()));
        worstFirst.setLabel(getTranslation("quality.filter.order"));
        worstFirst.setItems(true, false);
        worstFirst.setItemLabelGenerator(worst -> getTranslation(worst ? "quality.order.worst" : "quality.order.best"));
        add(source, month, check, worstFirst);
        List.<HasValue<?, ?>>of(source, month, check, worstFirst)
                .forEach(field -> field.addValueChangeListener(change -> {
                    if (change.isFromClient()) {
                        asked.accept(query(change.getHasValue() == source));
                    }
                }));
    }

    /** @param checks those that the source has */
    void show(QualityQuery query, List<QualityCheck> checks) {
        source.setValue(query.source());
        month.setValue(query.month());
        check.setItems(checks);
        check.setValue(query.check());
        worstFirst.setValue(query.worstFirst());
    }

    private QualityQuery query(boolean ofOtherSource) {
        return new QualityQuery(
                source.getValue(),
                month.getValue(),
                ofOtherSource || check.getValue() == null ? QualityQuery.usual(source.getValue()) : check.getValue(),
                worstFirst.getValue());
    }
}
