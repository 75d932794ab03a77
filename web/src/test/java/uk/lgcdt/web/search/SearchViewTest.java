package uk.lgcdt.web.search;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.lgcdt.infra.search.SearchTestData.found;
import static uk.lgcdt.infra.search.SearchTestData.nothing;
import static uk.lgcdt.infra.search.SearchTestData.parkingTender;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Bean;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;
import uk.lgcdt.infra.reference.CpvCodes;
import uk.lgcdt.infra.search.InMemorySearchService;
import uk.lgcdt.infra.search.NoticeFilter;
import uk.lgcdt.infra.search.NoticePage.NoticeHelp;

@ContextConfiguration(classes = SearchViewTest.Fixture.class)
@ViewPackages(classes = SearchView.class)
@WithAnonymousUser
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_EACH_TEST_METHOD)
class SearchViewTest extends SpringBrowserlessTest {

    @Autowired
    private InMemorySearchService search;

    @Test
    void theAddressIsTheSearch() {
        open("q=parking&region=UKI&region=not-stated&value=25k-100k&open=true&page=1");

        assertThat(search.lastAsked().words()).isEqualTo("parking");
        assertThat(search.lastAsked().chosen(NoticeFilter.REGION)).containsExactly("UKI", "not-stated");
        assertThat(search.lastAsked().openOnly()).isTrue();
        assertThat(search.lastAsked().page()).isEqualTo(1);
        assertThat($(TextField.class).first().getValue()).isEqualTo("parking");
    }

    @Test
    void aNoticeIsShownWithItsMarkedTitleAndWhatIsNotKnownSaidSo() {
        search.answer(found(parkingTender(null)));

        open("q=parking");

        assertThat(text())
                .contains("Value not stated", "London", "Camden Council", "24 December 2026", "Tender notice");
        assertThat($(Anchor.class).all().stream().map(Anchor::getHref))
                .contains("processes/ocds-h6vhtk-000001", "https://www.find-tender.service.gov.uk/Notice/1-2026");
        assertThat($(MarkedText.class).first().getElement().getOuterHTML())
                .contains("&lt;Smart&gt; ", "<mark>", "parking");
    }

    @Test
    void theNumberFoundIsAnnounced() {
        search.answer(found(parkingTender(new BigDecimal("1000"))));

        open("");

        H2 count = $(H2.class).all().stream()
                .filter(heading -> heading.hasClassName("result-count"))
                .findFirst()
                .orElseThrow();
        assertThat(count.getText()).isEqualTo("1 notice");
        assertThat(count.getElement().getAttribute("aria-live")).isEqualTo("polite");
    }

    @Test
    void searchingAndChoosingChangeTheAddress() {
        search.answer(found(parkingTender(null)));
        open("");

        test($(TextField.class).first()).setValue("parking");
        test($(Button.class).first()).click();
        assertThat(search.lastAsked().words()).isEqualTo("parking");

        test(box("London (1)")).click();
        assertThat(search.lastAsked().words()).isEqualTo("parking");
        assertThat(search.lastAsked().chosen(NoticeFilter.REGION)).containsExactly("UKI");
    }

    @Test
    void noticesHiddenForWantOfAValueAreOffered() {
        search.answer(found(parkingTender(new BigDecimal("50000"))));
        open("value=25k-100k");

        assertThat(text()).contains("3 more notices match but do not state a value.");
        test(button("Include them")).click();

        assertThat(search.lastAsked().chosen(NoticeFilter.VALUE)).isEqualTo(Set.of("25k-100k", "not-stated"));
    }

    @Test
    void eachFilterInUseCanBeUndone() {
        search.answer(found(parkingTender(null)));
        open("q=parking&region=UKI&publishedFrom=2026-01-01");

        test(button("Region: London")).click();
        assertThat(search.lastAsked().chosen(NoticeFilter.REGION)).isEmpty();
        assertThat(search.lastAsked().publishedFrom()).isNotNull();

        test(button("Clear all filters")).click();
        assertThat(search.lastAsked().publishedFrom()).isNull();
        assertThat(search.lastAsked().words()).isEqualTo("parking");
    }

    @Test
    void nothingFoundOffersWhatWouldBe() {
        search.answer(nothing(new NoticeHelp(Optional.of("parking"), 7, Map.of(NoticeFilter.REGION, 4L))));
        open("q=parkng&region=UKI");

        assertThat(text()).contains("which leaves 4 notices", "which leaves 7 notices");
        test(button("search for “parking” instead")).click();

        assertThat(search.lastAsked().words()).isEqualTo("parking");
    }

    @Test
    void withoutElasticsearchThePageSaysSoAndStands() {
        search.breakDown();

        open("q=parking");

        assertThat(text()).contains("Notices cannot be searched at the moment");
    }

    @Test
    void anAddressThatCannotBeSearchedForIsSaidToBeSo() {
        open("publishedFrom=yesterday");

        assertThat(text()).contains("The address of this search has something in it that cannot be searched for");
    }

    private static void open(String query) {
        UI.getCurrent().navigate("search", QueryParameters.fromString(query));
    }

    private Checkbox box(String label) {
        return $(Checkbox.class).all().stream()
                .filter(box -> box.getLabel().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private NativeButton button(String text) {
        return $(NativeButton.class).all().stream()
                .filter(button -> button.getText().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private String text() {
        return $(SearchView.class).single().getElement().getTextRecursively();
    }

    static class Fixture {

        @Bean
        InMemorySearchService searchService() {
            return new InMemorySearchService();
        }

        @Bean
        SearchLabels searchLabels() {
            return new SearchLabels(CpvCodes.load());
        }
    }
}
