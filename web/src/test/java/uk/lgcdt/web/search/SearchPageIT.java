package uk.lgcdt.web.search;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import uk.lgcdt.infra.PublishedTestData;
import uk.lgcdt.infra.TestPostgres;
import uk.lgcdt.infra.runtime.TestElasticsearch;
import uk.lgcdt.infra.search.SearchIndexer;
import uk.lgcdt.web.WebApplication;
import uk.lgcdt.web.browser.Chromium;

@SpringBootTest(classes = WebApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = SearchPageIT.Servers.class)
class SearchPageIT {

    private static final int NOTICES = 120;

    private static Chromium chromium;

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private SearchIndexer indexer;

    @BeforeAll
    static void startChromium() {
        chromium = Chromium.start();
    }

    @AfterAll
    static void closeChromium() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @BeforeEach
    void publish() {
        var published = PublishedTestData.publish(jdbc);
        jdbc.sql("""
                        insert into notice (run_id, ocid, release_id, notice_type, stage, regime, published_at, title,
                                            description, buyer_id, buyer_name, cpv_codes, markets, region_codes, value_gbp,
                                            sme_suitable, closes_on, url, landed_file_id, position)
                        select :run, 'ocds-h6vhtk-' || lpad(n::text, 6, '0'), n || '-2026',
                               (array['UK4', 'UK7', 'UK6', 'UK2'])[n % 4 + 1],
                               (array['tender', 'contract', 'award', 'planning'])[n % 4 + 1], 'UKPGA',
                               timestamptz '2026-11-20T12:00:00Z' - n * interval '1 day',
                               (array['Parking permits and enforcement system', 'Housing repairs scheduling software',
                                      'Library management system & self-service kiosks',
                                      'Provision of a case management system for adult social care, with hosting, support and migration of records from the present supplier'])[n % 4 + 1],
                               'The council seeks a supplier of software for parking, permits and payments by telephone. '
                                   || 'The system must work with the council''s <finance> system. '
                                   || repeat('Support, training and hosting are part of the contract. ', 4),
                               'GB-PPON-' || n % 7,
                               (array['Camden London Borough Council', 'Leeds City Council', 'Cornwall Council',
                                      'Bournemouth, Christchurch and Poole Council'])[n % 4 + 1],
                               '{48000000}', (array['{48,480}', '{72,722}', '{48,482,72,723}', '{}'])[n % 4 + 1]::text[],
                               (array['{UKI}', '{UKE}', '{UKC,UKD,UKE,UKF}', '{}', '{UKK}'])[n % 5 + 1]::text[],
                               (array[null, 18000, 64000, 180000, 740000, 4200000])[n % 6 + 1],
                               (array[null, true, false])[n % 3 + 1],
                               case when n % 4 = 0 then date '2099-12-01' + n end,
                               'https://www.find-tender.service.gov.uk/Notice/' || n || '-2026', :file, 'release ' || n
                          from generate_series(1, :notices) n
                        """)
                .param("run", published.run().value())
                .param("file", published.landedFile())
                .param("notices", NOTICES)
                .update();
        indexer.rebuild(published.run().value(), (index, done, total) -> {});
    }

    @Test
    void aSearchIsNarrowedKeptInTheAddressAndGoneBackTo() {
        Page page = open(chromium.desktop(), "search");
        assertThat(count(page)).hasText("120 notices");

        page.getByLabel("Words to look for").fill("parking system");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile(".*/search\\?q=parking(\\+|%20)system$"));
        assertThat(page).hasTitle("parking system – search notices – LGCDT");
        assertThat(page.locator(".notice-card mark").first()).isVisible();

        Locator london = page.getByLabel(Pattern.compile("^London \\("));
        london.focus();
        page.keyboard().press("Space");
        assertThat(page).hasURL(Pattern.compile(".*region=UKI.*"));
        assertThat(page.getByText("Region: London")).isVisible();
        assertThat(page.getByLabel(Pattern.compile("^London \\("))).isFocused();

        page.goBack();
        assertThat(page).hasURL(Pattern.compile(".*/search\\?q=parking(\\+|%20)system$"));
        assertThat(page.getByText("Region: London")).isHidden();
    }

    @Test
    void pagesAreTurnedByLinks() {
        Page page = open(chromium.desktop(), "search");

        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Next page"))
                .click();

        assertThat(page).hasURL(Pattern.compile(".*/search\\?page=1$"));
        assertThat(page.getByText("Page 2 of 6")).isVisible();
        assertThat(count(page)).isFocused();
    }

    @Test
    void thePageHasNoBarriers() {
        Page wide = open(chromium.desktop(), "search?q=parking&value=under-25k&region=UKI");
        assertThat(count(wide)).isVisible();
        Chromium.photograph(wide, "search");
        assertThat(Chromium.barriers(wide)).isEmpty();

        Page narrow = open(chromium.mobile(), "search?q=parking&value=under-25k");
        assertThat(count(narrow)).isVisible();
        Chromium.photograph(narrow, "search-mobile");
        narrow.getByText("Show filters").click();
        assertThat(narrow.getByText("Hide filters")).isVisible();
        Chromium.photograph(narrow, "search-mobile-filters");
        assertThat(Chromium.barriers(narrow)).isEmpty();

        Page nothing = open(chromium.desktop(), "search?q=parkng&region=UKI");
        assertThat(nothing.getByText("Nothing matches")).isVisible();
        Chromium.photograph(nothing, "search-nothing");
        assertThat(Chromium.barriers(nothing)).isEmpty();
    }

    private Page open(Page page, String path) {
        page.navigate("http://127.0.0.1:" + port + "/" + path);
        return page;
    }

    private static Locator count(Page page) {
        return page.locator(".result-count");
    }

    /** The tests' own PostgreSQL and Elasticsearch. */
    static class Servers implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            context.getEnvironment()
                    .getPropertySources()
                    .addFirst(new MapPropertySource(
                            "test-servers",
                            Map.of(
                                    "LGCDT_DATABASE_URL",
                                    TestPostgres.url(),
                                    "LGCDT_DATABASE_USER",
                                    "postgres",
                                    "LGCDT_DATABASE_PASSWORD",
                                    "",
                                    "LGCDT_ELASTICSEARCH_URL",
                                    TestElasticsearch.url())));
        }
    }
}
