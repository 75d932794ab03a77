package uk.lgcdt.batch.collect;

import java.net.URI;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Keeps requests to the server that is asked. */
public final class ServiceAddress {

    private ServiceAddress() {}

    /**
     * Reads an address that stands in for a service's own; it may end with the path that pages are asked of.
     *
     * @throws IllegalArgumentException when it is no address of a web server
     */
    public static URI parse(String text, NoticeService service) {
        String base = text.strip().replaceAll("/+$", "");
        if (base.endsWith(service.path())) {
            base = base.substring(0, base.length() - service.path().length());
        }
        URI address = URI.create(base);
        String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
        if (address.getHost() == null
                || address.getRawQuery() != null
                || address.getRawFragment() != null
                || address.getUserInfo() != null
                || !(scheme.equals("http") || scheme.equals("https"))) {
            throw new IllegalArgumentException("Not the address of a web server: " + text);
        }
        return address;
    }

    /**
     * Returns where a link leads: to the same server always. What stands in for a service may hand on the service's own
     * links; those are asked of what stands in.
     *
     * @param link as the server gave it; may be relative
     * @throws CollectFailure when it leads to another server
     */
    static URI follow(NoticeService service, URI address, URI page, String link) {
        URI target;
        try {
            // Java resolves a bare query against the folder, which RFC 3986 does not.
            target = link.strip().startsWith("?")
                    ? withOrigin(address, page.getRawPath(), link.strip().substring(1))
                    : page.resolve(link.strip());
        } catch (IllegalArgumentException noAddress) {
            throw new CollectFailure(
                    "%s links to something that is no address: %s".formatted(service.title(), excerpt(link)));
        }
        if (hostOf(target).equals(hostOf(address))) {
            return withOrigin(address, target.getRawPath(), target.getRawQuery());
        }
        if (!address.equals(service.home())) {
            return withOrigin(address, prefixOf(address) + service.path(), target.getRawQuery());
        }
        throw new CollectFailure("%s links to another server, %s; the link was not followed"
                .formatted(service.title(), excerpt(hostOf(target))));
    }

    private static URI withOrigin(URI address, @Nullable String path, @Nullable String query) {
        String origin = address.getScheme() + "://" + address.getRawAuthority();
        return URI.create(origin + Objects.requireNonNullElse(path, "") + (query == null ? "" : "?" + query));
    }

    private static String prefixOf(URI address) {
        return Objects.requireNonNullElse(address.getRawPath(), "");
    }

    private static String hostOf(URI address) {
        return String.valueOf(address.getHost()).toLowerCase(Locale.ROOT);
    }

    static String excerpt(String text) {
        return text.length() <= 200 ? text : text.substring(0, 200) + "…";
    }
}
