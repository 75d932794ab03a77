package uk.lgcdt.web.publication;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.springframework.web.util.UriUtils;

/** The addresses of a landed file, and of a row in it. */
public final class SourceAddress {

    private SourceAddress() {}

    /** The page of a row and the file that it stands in. */
    public static String page(long file, String position) {
        return "sources/" + file + "?position=" + UriUtils.encode(position, UTF_8);
    }

    /** The row itself, as it was received. */
    public static String row(long file, String position) {
        return "api/v1/sources/" + file + "/row?position=" + UriUtils.encode(position, UTF_8);
    }
}
