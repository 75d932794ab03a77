package uk.lgcdt.infra.joint;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Who changes something, for whom, and when.
 *
 * @param councilCode ONS (GSS) code of the council acted for
 */
public record Actor(String username, String councilCode, Instant at) {

    private static final ZoneId UK = ZoneId.of("Europe/London");

    /** The day on which it happens, where the councils are. */
    public LocalDate today() {
        return LocalDate.ofInstant(at, UK);
    }
}
