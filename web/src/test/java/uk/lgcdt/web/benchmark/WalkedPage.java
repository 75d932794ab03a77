package uk.lgcdt.web.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.util.StreamUtils;
import org.springframework.web.util.UriUtils;

/**
 * A kind of address that the benchmark walks.
 *
 * @param template an address with braces where values go
 * @param query gives the values, the heaviest first; empty where the template has no braces
 */
record WalkedPage(Kind kind, String template, String query) {

    /** How an address is asked for. */
    enum Kind {
        /** As a browser opens it: the page's frame, its beginning and its content. */
        PAGE,
        REST,
        /** REST, as a file to keep; may take longer than a page. */
        FILE
    }

    private static final Pattern HEAD = Pattern.compile("-- (page|rest|file) (/\\S*)");
    private static final Pattern BRACES = Pattern.compile("\\{}");
    private static final int HEAVIEST = 4; // one in so many is of the heaviest

    /** All that are walked, as the file {@code benchmark/pages.sql} lists them. */
    static List<WalkedPage> list() {
        try (InputStream in = WalkedPage.class.getResourceAsStream("/benchmark/pages.sql")) {
            return read(StreamUtils.copyToString(in, UTF_8));
        } catch (IOException cause) {
            throw new IllegalStateException("benchmark/pages.sql cannot be read", cause);
        }
    }

    static List<WalkedPage> read(String text) {
        List<WalkedPage> pages = new ArrayList<>();
        Matcher head = HEAD.matcher(text);
        int[] ends = HEAD.matcher(text)
                .results()
                .skip(1)
                .mapToInt(next -> next.start())
                .toArray();
        for (int i = 0; head.find(); i++) {
            String query = text.substring(head.end(), i < ends.length ? ends[i] : text.length());
            pages.add(new WalkedPage(
                    Kind.valueOf(head.group(1).toUpperCase(Locale.ROOT)), head.group(2), withoutRemarks(query)));
        }
        return pages;
    }

    private static String withoutRemarks(String query) {
        return query.lines()
                .filter(line -> !line.startsWith("--") && !line.isBlank())
                .collect(Collectors.joining("\n"));
    }

    /** The template without its parameters. */
    String path() {
        return template.replaceAll("\\?.*", "");
    }

    /** Puts values into the template, each as an address writes it. */
    String address(List<String> values) {
        int query = template.indexOf('?');
        var address = new StringBuilder();
        Matcher braces = BRACES.matcher(template);
        for (String value : values) {
            if (!braces.find()) {
                throw new IllegalArgumentException(template + " has fewer braces than values: " + values);
            }
            boolean inPath = query < 0 || braces.start() < query;
            String written = inPath ? UriUtils.encodePath(value, UTF_8) : UriUtils.encode(value, UTF_8);
            braces.appendReplacement(address, Matcher.quoteReplacement(written));
        }
        if (braces.find()) {
            throw new IllegalArgumentException(template + " has more braces than values: " + values);
        }
        return braces.appendTail(address).toString();
    }

    /**
     * Chooses among addresses, the heaviest first: a quarter are the heaviest, the rest are spread evenly over all others,
     * and where there are too few they come again.
     */
    static List<String> choose(List<String> addresses, int wanted) {
        List<String> chosen = new ArrayList<>();
        if (addresses.size() <= wanted) {
            for (int i = 0; !addresses.isEmpty() && i < wanted; i++) {
                chosen.add(addresses.get(i % addresses.size()));
            }
            return chosen;
        }
        int heaviest = (wanted + HEAVIEST - 1) / HEAVIEST;
        chosen.addAll(addresses.subList(0, heaviest));
        int others = wanted - heaviest;
        for (int i = 0; i < others; i++) {
            chosen.add(addresses.get(heaviest + (int) ((long) i * (addresses.size() - heaviest) / others)));
        }
        return chosen;
    }

    @Override
    public String toString() {
        return kind.name().toLowerCase(Locale.ROOT) + " " + template;
    }
}
