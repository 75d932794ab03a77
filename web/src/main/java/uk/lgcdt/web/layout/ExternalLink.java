package uk.lgcdt.web.layout;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/**
 * A link to a page elsewhere, and says so. Addresses come from notices, which anyone may write: only web addresses are
 * followed.
 */
public final class ExternalLink extends Span {

    public ExternalLink(String address, String text) {
        if (isWebAddress(address)) {
            var link = new Anchor(address, text);
            link.getElement().setAttribute("rel", "noopener noreferrer external");
            link.addClassName("external");
            add(link);
        } else {
            setText(address);
        }
    }

    private static boolean isWebAddress(String address) {
        String lower = address.toLowerCase(Locale.ROOT);
        return lower.startsWith("https://") || lower.startsWith("http://");
    }
}
