package uk.lgcdt.web.publication;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** Leads to what is shown, with all that was asked and the run it comes from: it stays the same when data are added. */
public class PermanentLink extends Paragraph {

    /**
     * @param address of the page without parameters
     * @param parameters in the order in which the address names them
     */
    public PermanentLink(String address, Map<String, String> parameters) {
        add(new Anchor(withParameters(address, parameters), getTranslation("publication.permanent")));
        addClassName("permanent-link");
    }

    /**
     * Returns the whole address of a page, for files, which are read elsewhere.
     *
     * @param address without a slash in front
     */
    public static String onSite(String address) {
        return ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString() + "/" + address;
    }

    /** Returns the address with its parameters; commas between values stay readable. */
    public static String withParameters(String address, Map<String, String> parameters) {
        return address
                + parameters.entrySet().stream()
                        .map(one -> one.getKey() + "="
                                + UriUtils.encode(one.getValue(), UTF_8).replace("%2C", ","))
                        .collect(Collectors.joining("&", parameters.isEmpty() ? "" : "?", ""));
    }
}
