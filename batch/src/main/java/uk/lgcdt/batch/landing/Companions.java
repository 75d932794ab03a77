package uk.lgcdt.batch.landing;

import java.util.List;
import java.util.Locale;

/** Files that stand beside data without being any: they are passed over where a whole folder or archive is loaded. */
final class Companions {

    private static final List<String> NAMES =
            List.of("readme", "licence", "license", "copying", "notice", "manifest.md", "thumbs.db", "desktop.ini");

    private Companions() {}

    /** @param path with / or the system's separator */
    static boolean isCompanion(String path) {
        String lower = path.replace('\\', '/').toLowerCase(Locale.ROOT);
        String name = lower.substring(lower.lastIndexOf('/') + 1);
        String stem = name.replaceFirst("\\.(txt|md|html|rst)$", "");
        return name.startsWith(".")
                || name.endsWith(".headers") // recorded response headers beside a page
                || lower.contains("__macosx/")
                || NAMES.contains(name)
                || NAMES.contains(stem);
    }
}
