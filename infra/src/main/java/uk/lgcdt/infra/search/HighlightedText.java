package uk.lgcdt.infra.search;

import java.util.List;
import java.util.stream.Collectors;

/** A piece of a notice's text in which the found words are marked. */
public record HighlightedText(List<Piece> pieces) {

    /** Some of the text, found or beside what was found. */
    public record Piece(String text, boolean found) {}

    public HighlightedText {
        pieces = List.copyOf(pieces);
    }

    public static HighlightedText plain(String text) {
        return new HighlightedText(List.of(new Piece(text, false)));
    }

    /** Returns the words alone. */
    public String text() {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }

    /** Returns HTML in which every character of the notice is escaped and what was found stands in {@code <mark>}. */
    public String html() {
        return pieces.stream()
                .map(piece -> piece.found() ? "<mark>" + escaped(piece.text()) + "</mark>" : escaped(piece.text()))
                .collect(Collectors.joining());
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
