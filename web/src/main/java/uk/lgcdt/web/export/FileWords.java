package uk.lgcdt.web.export;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import org.springframework.stereotype.Component;
import uk.lgcdt.web.layout.FigureWords;

/** The words of files, which are written without a page. */
@Component
public class FileWords {

    private final I18NProvider words;

    FileWords(I18NProvider words) {
        this.words = words;
    }

    public FigureWords figures() {
        return new FigureWords(this::text);
    }

    public String text(String key, Object... parameters) {
        return words.getTranslation(key, Locale.UK, parameters);
    }
}
