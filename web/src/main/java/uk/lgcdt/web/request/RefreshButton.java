package uk.lgcdt.web.request;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.LongConsumer;

/** Asks to compute the figures afresh. */
public class RefreshButton extends Div {

    /** @param asked called with the request's number once it was asked for */
    public RefreshButton(RequestService requests, LongConsumer asked) {
        addClassName("no-print");
        var refresh =
                new NativeButton(getTranslation("requests.refresh.ask"), click -> asked.accept(requests.refresh()));
        refresh.addClassName("plain-button");
        var buttons = new Div(refresh);
        buttons.addClassName("button-row");
        add(new Paragraph(getTranslation("requests.refresh.lead")), buttons);
    }
}
