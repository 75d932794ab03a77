package uk.lgcdt.batch.collect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ServiceAddressTest {

    private static final NoticeService SERVICE =
            NoticeServices.find("find-a-tender").orElseThrow();
    private static final String PATH = "/api/1.0/ocdsReleasePackages";
    private static final URI STAND_IN = URI.create("http://localhost:9000/fts");

    @ParameterizedTest
    @CsvSource({
        "https://www.find-tender.service.gov.uk/api/1.0/ocdsReleasePackages?cursor=a",
        "HTTP://WWW.Find-Tender.service.gov.uk/api/1.0/ocdsReleasePackages?cursor=a",
        "?cursor=a",
        "/api/1.0/ocdsReleasePackages?cursor=a"
    })
    void aServicesOwnLinksAreFollowedByItsOwnProtocol(String link) {
        URI page = URI.create(SERVICE.home() + PATH + "?limit=100");

        assertThat(ServiceAddress.follow(SERVICE, SERVICE.home(), page, link))
                .isEqualTo(URI.create(SERVICE.home() + PATH + "?cursor=a"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/api/1.0/ocdsReleasePackages?cursor=a",
                "//evil.example/x",
                "http://169.254.169.254/latest",
                "https://www.find-tender.service.gov.uk.evil.example/x",
                "https://www.find-tender.service.gov.uk@evil.example/x",
                "file:///etc/passwd"
            })
    void aLinkToAnotherServerIsNotFollowed(String link) {
        assertThatThrownBy(
                        () -> ServiceAddress.follow(SERVICE, SERVICE.home(), URI.create(SERVICE.home() + PATH), link))
                .isInstanceOf(CollectFailure.class)
                .hasMessageContaining("links to another server");
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.find-tender.service.gov.uk/api/1.0/ocdsReleasePackages?cursor=a",
        "http://localhost:9000/fts/api/1.0/ocdsReleasePackages?cursor=a",
        "https://evil.example/other?cursor=a"
    })
    void whatStandsInForAServiceIsAskedForItsLinks(String link) {
        URI page = URI.create(STAND_IN + PATH + "?limit=100");

        assertThat(ServiceAddress.follow(SERVICE, STAND_IN, page, link))
                .isEqualTo(URI.create("http://localhost:9000/fts/api/1.0/ocdsReleasePackages?cursor=a"));
    }

    @Test
    void aLinkThatIsNoAddressIsToldOf() {
        assertThatThrownBy(() -> ServiceAddress.follow(
                        SERVICE, SERVICE.home(), URI.create(SERVICE.home() + PATH), "http://[oops"))
                .isInstanceOf(CollectFailure.class)
                .hasMessageContaining("no address");
    }

    @Test
    void anAddressMayEndWithThePathOfThePages() {
        assertThat(ServiceAddress.parse("http://localhost:9000/", SERVICE))
                .isEqualTo(URI.create("http://localhost:9000"));
        assertThat(ServiceAddress.parse("http://localhost:9000/fts" + PATH, SERVICE))
                .isEqualTo(STAND_IN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost:9000", "ftp://localhost", "file:///tmp", "http://user:secret@localhost", ""})
    void anAddressIsThatOfAWebServer(String text) {
        assertThatThrownBy(() -> ServiceAddress.parse(text, SERVICE)).isInstanceOf(IllegalArgumentException.class);
    }
}
