package uk.lgcdt.web.layout;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Shows every page in British English, whatever the browser prefers: the words exist in no other language. */
@Component
class BritishEnglish implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(session -> session.getSession().setLocale(Locale.UK));
        event.addIndexHtmlRequestListener(
                page -> page.getDocument().getElementsByTag("html").attr("lang", Locale.UK.toLanguageTag()));
    }
}
