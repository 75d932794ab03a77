package uk.lgcdt.batch.collect;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import uk.lgcdt.infra.collect.RequestRate;
import uk.lgcdt.infra.collect.TimeSpan;
import uk.lgcdt.infra.collect.WindowKey;

/**
 * One of the portals that Proactis runs for a nation. It is asked for one type of notice in one month and answers with
 * all of them at once; some answers are a package without a list of releases.
 *
 * @param home its address
 * @param parts the types of notice that it knows
 * @param more further parameters, beginning with an ampersand, or nothing
 */
record ProactisPortal(String name, String title, URI home, List<String> parts, String more) implements NoticeService {

    /** Types of notice that both portals share: the former standard forms of the European Union. */
    private static final List<String> FORMS =
            List.of("1", "2", "3", "4", "5", "6", "7", "12", "13", "14", "15", "20", "21", "22", "23", "24", "25");

    ProactisPortal {
        parts = List.copyOf(parts);
    }

    /** Public Contracts Scotland, of the Scottish Government. */
    static ProactisPortal scotland() {
        return new ProactisPortal(
                "public-contracts-scotland",
                "Public Contracts Scotland",
                URI.create("https://api.publiccontractsscotland.gov.uk"),
                formsAnd("101", "102", "103", "104"),
                "");
    }

    /** Sell2Wales, of the Welsh Government, in English. */
    static ProactisPortal wales() {
        return new ProactisPortal(
                "sell2wales",
                "Sell2Wales",
                URI.create("https://api.sell2wales.gov.wales"),
                formsAnd("51", "52", "53", "54", "55", "56"),
                "&locale=2057");
    }

    @Override
    public TimeSpan widened(TimeSpan span) {
        return Windows.wholeMonths(span);
    }

    @Override
    public List<TimeSpan> cut(TimeSpan span) {
        return Windows.ofMonths(span);
    }

    @Override
    public String path() {
        return "/v1/Notices";
    }

    @Override
    public URI firstPage(URI address, WindowKey window) {
        var month = UkTime.localOf(window.span().from());
        return URI.create("%s%s?dateFrom=%02d-%d&noticeType=%s&outputType=0%s"
                .formatted(address, path(), month.getMonthValue(), month.getYear(), window.part(), more));
    }

    /** A month is asked for again until it is over. */
    @Override
    public Instant coveredTo(TimeSpan window, Instant startedAt) {
        return Windows.coveredTo(window, startedAt).isBefore(window.to()) ? window.from() : window.to();
    }

    /** No limit is published; this leaves ten seconds between requests. */
    @Override
    public RequestRate rate() {
        return new RequestRate(1, Duration.ofSeconds(10));
    }

    @Override
    public Duration pause() {
        return Duration.ofMinutes(5);
    }

    @Override
    public boolean isRefusal(int status) {
        return status == 403 || status == 429;
    }

    @Override
    public boolean maySkipReleases() {
        return true;
    }

    private static List<String> formsAnd(String... own) {
        return java.util.stream.Stream.concat(FORMS.stream(), java.util.Arrays.stream(own))
                .toList();
    }
}
