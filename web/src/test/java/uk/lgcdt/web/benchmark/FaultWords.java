package uk.lgcdt.web.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;

/**
 * By which words a page is known that says that something is not there, or went wrong: Vaadin answers with 200 even then.
 */
record FaultWords(List<String> headings) {

    static FaultWords load() throws IOException {
        Properties words = new Properties();
        try (InputStream in = FaultWords.class.getResourceAsStream("/vaadin-i18n/translations.properties")) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return new FaultWords(List.of(
                words.getProperty("layout.not-found.heading"),
                words.getProperty("layout.error.heading"),
                words.getProperty("login.heading")));
    }

    /** The client's own answer when it takes a session for ended is a fault too. */
    boolean areIn(String shown) {
        return headings.stream().anyMatch(heading -> shown.contains("\"" + heading + "\""))
                || shown.contains("\"sessionExpired\":true");
    }
}
