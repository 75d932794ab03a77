package uk.lgcdt.web.layout;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** What has to be put right before a form can be sent: read out and focused when it appears, hidden otherwise. */
public class ErrorSummary extends Div {

    private final UnorderedList list = new UnorderedList();

    public ErrorSummary() {
        addClassName("error-summary");
        getElement().setAttribute("role", "alert").setAttribute("tabindex", "-1");
        add(new H2(getTranslation("layout.error-summary")), list);
        setVisible(false);
    }

    /**
     * Shows the problems, or nothing when there are none.
     *
     * @return whether there are none
     */
    public boolean show(List<String> problems) {
        list.removeAll();
        problems.forEach(problem -> list.add(new ListItem(problem)));
        setVisible(!problems.isEmpty());
        if (!problems.isEmpty()) {
            getElement().callJsFunction("focus");
        }
        return problems.isEmpty();
    }
}
