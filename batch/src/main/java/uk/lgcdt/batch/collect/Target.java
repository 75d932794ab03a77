package uk.lgcdt.batch.collect;

import java.net.URI;

/**
 * A service, and the address it is asked at.
 *
 * @param address the service's own, or that of what stands in for it
 */
public record Target(NoticeService service, URI address) {

    /** Returns the name of the service for people. */
    String title() {
        return service.title();
    }
}
