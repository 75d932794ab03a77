package uk.lgcdt.web.layout;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Words set off from the rest: why something is empty, or how to read what follows. */
public class Inset extends Div {

    public Inset(String text) {
        this(new Paragraph(text));
    }

    public Inset(Component... parts) {
        super(parts);
        addClassName("inset");
    }
}
