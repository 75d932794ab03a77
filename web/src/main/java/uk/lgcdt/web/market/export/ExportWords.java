package uk.lgcdt.web.market.export;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import org.springframework.stereotype.Component;
import uk.lgcdt.infra.market.MarketFigure;
import uk.lgcdt.web.market.FigureCatalogue;
import uk.lgcdt.web.market.FigureWords;

/** The words of the files. */
@Component
class ExportWords {

    private final I18NProvider words;

    ExportWords(I18NProvider words) {
        this.words = words;
    }

    FigureWords figures() {
        return new FigureWords(this::text);
    }

    String text(String key, Object... parameters) {
        return words.getTranslation(key, Locale.UK, parameters);
    }

    String family(MarketFigure figure) {
        return FigureCatalogue.familyOf(figure.measure()).key();
    }

    String page(MarketFigure figure) {
        return FigureCatalogue.pageOf(figure.measure());
    }
}
