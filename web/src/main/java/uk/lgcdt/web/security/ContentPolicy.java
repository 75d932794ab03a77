package uk.lgcdt.web.security;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.stereotype.Component;

/**
 * What a browser may load and run for us: our own files, and the scripts in the page that carry its one-time number.
 *
 * <p>Vaadin's client evaluates the scripts that the server sends it over the page's own connection, and its components
 * write styles into the page; 'unsafe-eval' and inline styles therefore stay allowed. Scripts written into the page do
 * not run without the number, so text that slipped through unescaped could not either.
 */
@Component
class ContentPolicy implements VaadinServiceInitListener {

    private static final String HEADER = "Content-Security-Policy";

    private static final String COMMON = "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:;"
            + " font-src 'self' data:; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'; ";

    /** For everything but pages; pages replace it by their own. */
    static final String WITHOUT_SCRIPTS_IN_PAGES = COMMON + "script-src 'self'";

    private final SecureRandom random = new SecureRandom();

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::apply);
    }

    private void apply(IndexHtmlResponse page) {
        String number = oneTimeNumber();
        page.getDocument().getElementsByTag("script").attr("nonce", number);
        page.getVaadinResponse().setHeader(HEADER, COMMON + "script-src 'self' 'unsafe-eval' 'nonce-" + number + "'");
    }

    private String oneTimeNumber() {
        byte[] bytes = new byte[16];
        random.nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
