package uk.lgcdt.batch.collect;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import uk.lgcdt.infra.collect.RequestRate;
import uk.lgcdt.infra.collect.TimeSpan;
import uk.lgcdt.infra.collect.WindowKey;

/**
 * Contracts Finder, of the Cabinet Office. It answers in pages of at most 100, each naming the next by a cursor; it says
 * 403 when it is asked too often, and is then left alone for five minutes.
 *
 * @see <a href="https://www.contractsfinder.service.gov.uk/apidocumentation">its description</a>
 */
final class ContractsFinder implements NoticeService {

    private static final int DAYS = 15;
    private static final LocalDate FIRST_DAY = LocalDate.of(2014, 1, 1); // windows are counted from here

    @Override
    public String name() {
        return "contracts-finder";
    }

    @Override
    public String title() {
        return "Contracts Finder";
    }

    @Override
    public URI home() {
        return URI.create("https://www.contractsfinder.service.gov.uk");
    }

    @Override
    public List<TimeSpan> cut(TimeSpan span) {
        return Windows.ofDays(span, FIRST_DAY, DAYS);
    }

    @Override
    public String path() {
        return "/Published/Notices/OCDS/Search";
    }

    @Override
    public URI firstPage(URI address, WindowKey window) {
        return URI.create("%s%s?limit=100&publishedFrom=%s&publishedTo=%s"
                .formatted(
                        address,
                        path(),
                        UkTime.textFrom(window.span().from()),
                        UkTime.textTo(window.span().to())));
    }

    /** No limit is published; this is the one of Find a Tender. */
    @Override
    public RequestRate rate() {
        return new RequestRate(12, Duration.ofMinutes(2));
    }

    @Override
    public Duration pause() {
        return Duration.ofMinutes(5);
    }

    @Override
    public boolean isRefusal(int status) {
        return status == 403 || status == 429;
    }
}
