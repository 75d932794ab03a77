package uk.lgcdt.batch.collect;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import uk.lgcdt.infra.collect.RequestRate;
import uk.lgcdt.infra.collect.TimeSpan;
import uk.lgcdt.infra.collect.WindowKey;

/**
 * Find a Tender, of the Cabinet Office.
 *
 * <p>It answers with the latest first, in pages of at most 100; the last page has no links. It takes no parameters but
 * those used here and {@code stages}, which leaves out all that is published under the Procurement Act 2023. Windows
 * of more than six hours have been seen to lack releases.
 *
 * @see <a href="https://www.find-tender.service.gov.uk/apidocumentation/1.0/GET-ocdsReleasePackages">its description</a>
 */
final class FindATender implements NoticeService {

    private static final int HOURS = 6;

    @Override
    public String name() {
        return "find-a-tender";
    }

    @Override
    public String title() {
        return "Find a Tender";
    }

    @Override
    public URI home() {
        return URI.create("https://www.find-tender.service.gov.uk");
    }

    @Override
    public List<TimeSpan> cut(TimeSpan span) {
        return Windows.ofHours(span, HOURS);
    }

    @Override
    public String path() {
        return "/api/1.0/ocdsReleasePackages";
    }

    @Override
    public URI firstPage(URI address, WindowKey window) {
        return URI.create("%s%s?updatedFrom=%s&updatedTo=%s&limit=100"
                .formatted(
                        address,
                        path(),
                        UkTime.textFrom(window.span().from()),
                        UkTime.textTo(window.span().to())));
    }

    @Override
    public RequestRate rate() {
        // 12 in two minutes, and five seconds for requests that were slow to arrive.
        return new RequestRate(12, Duration.ofSeconds(125));
    }

    @Override
    public Duration pause() {
        return Duration.ofMinutes(2);
    }

    @Override
    public boolean isRefusal(int status) {
        return status == 429;
    }
}
