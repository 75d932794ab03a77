package uk.lgcdt.batch.notice;

/** Tells the bytes of JSON that stand outside of texts from those within, one byte after another. */
final class TextState {

    private boolean inText;
    private boolean escaped;

    /** Takes the next byte, and says whether it stands outside of texts; quotation marks belong to their text. */
    boolean isOutside(byte each) {
        if (escaped) {
            escaped = false;
            return false;
        }
        if (inText) {
            escaped = each == '\\';
            inText = each != '"';
            return false;
        }
        inText = each == '"';
        return !inText;
    }
}
