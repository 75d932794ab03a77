package uk.lgcdt.batch.collect;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** What an installation says of its collecting. */
@Component
public class CollectSettings {

    private static final int DAYS_BACK = 7;

    private final String contact;
    private final Environment settings;

    CollectSettings(Environment settings) {
        this.settings = settings;
        contact = settings.getProperty("LGCDT_COLLECT_CONTACT", "").strip();
    }

    /** Returns what the collectors tell services of themselves. */
    String userAgent() {
        String ascii = contact.replaceAll("[^\\x20-\\x7e]|[()]", "");
        return "lgcdt-collector/0.1 (reads published notices; contact: " + (ascii.isEmpty() ? "not stated" : ascii)
                + ")";
    }

    /** Returns the address that stands in for a service where the installation names one: a mirror, say. */
    public URI addressOf(NoticeService service) {
        String name = "LGCDT_COLLECT_" + service.name().toUpperCase(Locale.ROOT).replace('-', '_') + "_URL";
        String address = settings.getProperty(name, "");
        return address.isBlank() ? service.home() : ServiceAddress.parse(address, service);
    }

    /** Returns from when to collect what has not been collected before. */
    Instant firstMoment(Instant now) {
        String from = settings.getProperty("LGCDT_COLLECT_FROM", "");
        return from.isBlank()
                ? UkTime.startOf(UkTime.localOf(now).toLocalDate().minusDays(DAYS_BACK))
                : UkTime.parse(from.strip());
    }

    /**
     * Returns what every wait is multiplied by. It is 1 but for tests, which have a server of their own: a publisher's
     * own service is never hurried.
     */
    double haste(NoticeService service, URI address) {
        return address.equals(service.home()) ? 1 : settings.getProperty("lgcdt.collect.haste", Double.class, 1.0);
    }

    static Duration times(Duration time, double factor) {
        return Duration.ofNanos((long) (time.toNanos() * factor));
    }
}
