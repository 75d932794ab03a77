package uk.lgcdt.web.home;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;

/** What one can do here, each with the way to it. */
class Doors extends Div {

    private record Door(String key, String address) {}

    private static final List<Door> DOORS = List.of(
            new Door("study", "markets"),
            new Door("work", "search"),
            new Door("together", "opportunities"),
            new Door("assurance", "assurance"));

    Doors() {
        addClassNames("cards", "doors");
        DOORS.forEach(door -> add(card(door)));
    }

    private Div card(Door door) {
        String key = "home.door." + door.key();
        var card = new Div(
                new H3(new Anchor(door.address(), getTranslation(key))), new Paragraph(getTranslation(key + ".text")));
        card.addClassName("card");
        return card;
    }
}
