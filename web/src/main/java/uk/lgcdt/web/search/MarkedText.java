package uk.lgcdt.web.search;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import uk.lgcdt.infra.search.HighlightedText;

/** Text of a notice in which the found words are marked; text only, whatever the notice has in it. */
class MarkedText extends Span {

    MarkedText(HighlightedText text) {
        for (HighlightedText.Piece piece : text.pieces()) {
            getElement().appendChild(piece.found() ? marked(piece.text()) : Element.createText(piece.text()));
        }
    }

    private static Element marked(String text) {
        var mark = new Element("mark");
        mark.setText(text);
        return mark;
    }
}
