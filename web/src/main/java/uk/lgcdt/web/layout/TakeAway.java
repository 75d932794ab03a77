package uk.lgcdt.web.layout;

import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.Map;
import uk.lgcdt.infra.run.Publication;
import uk.lgcdt.web.publication.PermanentLink;

/** Offers a page as files, as a briefing to print, and as a link that keeps what was asked and the run. */
public class TakeAway extends Div {

    /**
     * @param resource address of the files without their names: {@code api/v1/suppliers}
     * @param asked parameters of the files, without the run
     * @param lasting address of the page with all that was asked and the run
     */
    public TakeAway(String resource, Map<String, String> asked, Publication publication, String lasting) {
        addClassNames("take-away", "no-print");
        Map<String, String> parameters = new LinkedHashMap<>(asked);
        parameters.put("run", publication.run().toString());
        var files = new FileLinks(
                format -> PermanentLink.withParameters(resource + "/figures." + format.ending(), parameters));
        files.add("PDF", PermanentLink.withParameters(resource + "/briefing.pdf", parameters));
        add(files, new PermanentLink(lasting, Map.of()));
    }
}
