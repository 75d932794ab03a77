package uk.lgcdt.web.benchmark;

import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import uk.lgcdt.infra.runtime.Home;
import uk.lgcdt.infra.runtime.Installation;

/**
 * What {@code ./lgcdt bench pages} is asked to do.
 *
 * @param address of a server that runs on the home already, without a slash at its end; empty to start one
 * @param password of its account {@code analyst}; empty unless a server runs already
 * @param requests of each address, those that warm up apart
 * @param users at once, each signed in anew
 * @param scale of the sample that is made when the home is empty
 */
record PageOptions(Home home, Optional<URI> address, String password, int requests, int users, double scale) {

    private static final Map<String, String> USUAL = Map.of(
            "--home", "", "--base-url", "", "--password", "", "--requests", "60", "--users", "1", "--scale", "10");
    private static final String ALL = "--home, --base-url, --password, --requests, --users, --scale";

    /**
     * @param from where the command was given
     * @throws IllegalArgumentException says which argument is wrong, and why
     */
    static PageOptions read(String[] arguments, Path from, Map<String, String> environment, Installation installation) {
        Map<String, String> given = new HashMap<>(USUAL);
        for (int i = 0; i < arguments.length; i += 2) {
            if (!USUAL.containsKey(arguments[i])) {
                throw new IllegalArgumentException(arguments[i] + ": there is no such option; there are " + ALL);
            }
            if (i + 1 == arguments.length) {
                throw new IllegalArgumentException(arguments[i] + ": a value is missing");
            }
            given.put(arguments[i], arguments[i + 1]);
        }
        if (!given.get("--base-url").isEmpty() && given.get("--password").isEmpty()) {
            throw new IllegalArgumentException(
                    "--base-url: needs --password, that of the account analyst on that server");
        }
        return new PageOptions(
                home(given.get("--home"), from, environment, installation),
                address(given.get("--base-url")),
                given.get("--password"),
                number("--requests", given),
                number("--users", given),
                scale(given.get("--scale")));
    }

    private static Home home(String folder, Path from, Map<String, String> environment, Installation installation) {
        return Home.of(folder.isEmpty() ? null : from.resolve(folder), environment, installation);
    }

    private static Optional<URI> address(String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (!text.matches("https?://[^/]+/?")) {
            throw new IllegalArgumentException("--base-url " + text + ": not of the form http://host:port");
        }
        return Optional.of(URI.create(text.endsWith("/") ? text.substring(0, text.length() - 1) : text));
    }

    private static int number(String option, Map<String, String> given) {
        String text = given.get(option);
        if (!text.matches("[1-9][0-9]{0,5}")) {
            throw new IllegalArgumentException(option + " " + text + ": not a whole number above 0");
        }
        return Integer.parseInt(text);
    }

    private static double scale(String text) {
        if (!text.matches("[0-9]+(\\.[0-9]+)?") || Double.parseDouble(text) <= 0) {
            throw new IllegalArgumentException("--scale " + text + ": not a number above 0");
        }
        return Double.parseDouble(text);
    }
}
