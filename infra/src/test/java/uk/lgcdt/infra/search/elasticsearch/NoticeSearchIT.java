package uk.lgcdt.infra.search.elasticsearch;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.lgcdt.infra.search.NoticeCriteria.EVERYTHING;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestConstructor;
import uk.lgcdt.infra.RepositoryTest;
import uk.lgcdt.infra.runtime.TestElasticsearch;
import uk.lgcdt.infra.search.HighlightedText;
import uk.lgcdt.infra.search.NoticeCriteria;
import uk.lgcdt.infra.search.NoticeFilter;
import uk.lgcdt.infra.search.NoticePage;
import uk.lgcdt.infra.search.NoticePage.FacetCount;
import uk.lgcdt.infra.search.NoticeSort;
import uk.lgcdt.infra.search.SearchIndexer;
import uk.lgcdt.infra.search.SearchService;
import uk.lgcdt.infra.search.SupplierCriteria;
import uk.lgcdt.infra.search.SupplierHit;

@RepositoryTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class NoticeSearchIT {

    private final PublishedRows rows;
    private final SearchIndexer indexer;
    private final SearchService search;
    private long run;

    NoticeSearchIT(JdbcClient jdbc, PublishedRepository published, Clock clock) {
        ElasticsearchClient client = ElasticsearchClient.of(settings -> settings.host(TestElasticsearch.url()));
        ObjectProvider<ElasticsearchClient> clients =
                new StaticListableBeanFactory(Map.of("client", client)).getBeanProvider(ElasticsearchClient.class);
        rows = new PublishedRows(jdbc);
        indexer = new ElasticsearchIndexer(clients, published, clock);
        search = new ElasticsearchSearchService(clients, clock);
    }

    @BeforeEach
    void openARun() {
        run = rows.run();
    }

    @Test
    void wordsAreFoundInOtherForms() {
        rows.notice(run, "Library management systems").publish();
        rows.notice(run, "Grounds maintenance").publish();
        index();

        assertThat(titles("libraries managing system")).containsExactly("Library management systems");
    }

    @Test
    void synonymsFindWhatIsCalledOtherwise() {
        rows.notice(run, "Human resources and payroll system").publish();
        rows.notice(run, "Adult social care case management").publish();
        rows.notice(run, "Grounds maintenance").publish();
        index();

        assertThat(titles("hr system")).containsExactly("Human resources and payroll system");
        assertThat(titles("ASC")).containsExactly("Adult social care case management");
        assertThat(titles("adult social care")).containsExactly("Adult social care case management");
    }

    @Test
    void itIsInformationTechnologyInCapitalsOnly() {
        rows.notice(run, "IT support").publish();
        rows.notice(run, "Support for carers").description("It is needed.").publish();
        index();

        assertThat(titles("it support")).containsExactly("IT support");
        assertThat(titles("information technology")).containsExactly("IT support");
    }

    @Test
    void aTitleStandsAboveADescription() {
        rows.notice(run, "Office furniture").description("Desks; not parking").publish();
        rows.notice(run, "Parking permits").publish();
        index();

        assertThat(titles("parking")).containsExactly("Parking permits", "Office furniture");
    }

    @Test
    void wordsMayBeSpreadOverTitleBuyerAndClassification() {
        rows.notice(run, "Replacement of the revenues system")
                .buyer("Leeds City Council")
                .markets("48", "480")
                .publish();
        index();

        assertThat(titles("leeds revenues software packages")).hasSize(1);
    }

    @Test
    void aQuotedPhraseIsFoundOnlyAsItStands() {
        rows.notice(run, "Case management system").publish();
        rows.notice(run, "Managing cases").publish();
        index();

        assertThat(titles("\"case management\"")).containsExactly("Case management system");
        assertThat(titles("\"management case\"")).isEmpty();
    }

    @Test
    void aWordWithAMinusSignExcludes() {
        rows.notice(run, "Parking permits").publish();
        rows.notice(run, "Parking machines")
                .description("Cash machines for car parks")
                .publish();
        index();

        assertThat(titles("parking -machine")).containsExactly("Parking permits");
    }

    @Test
    void aValueThatIsNotStatedIsABandOfItsOwn() {
        rows.notice(run, "A").valueGbp("50000").publish();
        rows.notice(run, "B").valueGbp("500000").publish();
        rows.notice(run, "C").publish();
        index();

        assertThat(find(EVERYTHING).facet(NoticeFilter.VALUE))
                .containsExactly(
                        new FacetCount("25k-100k", 1), new FacetCount("250k-1m", 1), new FacetCount("not-stated", 1));
        assertThat(titles(EVERYTHING.with(NoticeFilter.VALUE, Set.of("25k-100k", "not-stated"))))
                .containsExactlyInAnyOrder("A", "C");
    }

    @Test
    void aFacetIsCountedWhateverElseOfItIsChosen() {
        rows.notice(run, "A").regions("UKI").markets("48", "480").publish();
        rows.notice(run, "B").regions("UKJ").markets("48", "480").publish();
        rows.notice(run, "C").regions("UKJ").markets("72", "722").publish();
        rows.notice(run, "D").markets("72", "722").publish();
        index();

        NoticePage page = find(EVERYTHING.with(NoticeFilter.REGION, Set.of("UKI")));

        assertThat(page.total()).isEqualTo(1);
        assertThat(page.facet(NoticeFilter.REGION))
                .containsExactly(new FacetCount("UKJ", 2), new FacetCount("UKI", 1), new FacetCount("not-stated", 1));
        assertThat(page.facet(NoticeFilter.CPV)).containsExactly(new FacetCount("48", 1));
    }

    @Test
    void aChosenGroupIsOfferedBesideTheDivisions() {
        rows.notice(run, "A").markets("48", "480").publish();
        rows.notice(run, "B").markets("72", "722", "723").publish();
        index();

        NoticePage page = find(EVERYTHING.with(NoticeFilter.CPV, Set.of("722")));

        assertThat(page.total()).isEqualTo(1);
        assertThat(page.facet(NoticeFilter.CPV))
                .containsExactly(new FacetCount("48", 1), new FacetCount("72", 1), new FacetCount("722", 1));
    }

    @Test
    void suitabilityForSmallFirmsIsKnownOrNotStated() {
        rows.notice(run, "A").smeSuitable(true).publish();
        rows.notice(run, "B").smeSuitable(false).publish();
        rows.notice(run, "C").publish();
        index();

        assertThat(find(EVERYTHING).facet(NoticeFilter.SME))
                .extracting(FacetCount::value)
                .containsExactly("not-suitable", "suitable", "not-stated");
    }

    @Test
    void whatWasFoundIsMarkedAndTheRestIsText() {
        rows.notice(run, "<script>alert(1)</script> parking & permits")
                .description("Permits for <b>parking</b> places")
                .publish();
        index();

        var hit = find(EVERYTHING.withWords("parking")).hits().getFirst();

        assertThat(hit.title().html())
                .isEqualTo("&lt;script&gt;alert(1)&lt;/script&gt; <mark>parking</mark> &amp; permits");
        assertThat(hit.excerpts())
                .extracting(HighlightedText::html)
                .containsExactly("Permits for &lt;b&gt;<mark>parking</mark>&lt;/b&gt; places");
    }

    @Test
    void withoutWordsADescriptionBeginsAtItsBeginning() {
        rows.notice(run, "A").description("First of all. ".repeat(60)).publish();
        index();

        assertThat(find(EVERYTHING).hits().getFirst().excerpts())
                .singleElement()
                .satisfies(excerpt ->
                        assertThat(excerpt.text()).startsWith("First of all.").hasSizeLessThan(400));
    }

    @Test
    void daysOfPublicationAreLondonDays() {
        rows.notice(run, "Midsummer").publishedAt("2026-06-30T23:30:00Z").publish();
        index();

        LocalDate first = LocalDate.of(2026, 7, 1);
        assertThat(titles(EVERYTHING.withPublished(first, first))).containsExactly("Midsummer");
    }

    @Test
    void openTendersAreThoseThatCanStillBeAnswered() {
        rows.notice(run, "Closes today").closesOn("2026-11-24").publish();
        rows.notice(run, "Closed yesterday").closesOn("2026-11-23").publish();
        rows.notice(run, "Recent, does not say").publish();
        rows.notice(run, "Old, does not say")
                .publishedAt("2026-01-01T00:00:00Z")
                .publish();
        rows.notice(run, "Contract").type("UK7", "contract").publish();
        index();

        assertThat(titles(EVERYTHING.withOpenOnly(true).withSort(NoticeSort.CLOSING_SOONEST)))
                .containsExactly("Closes today", "Recent, does not say");
        assertThat(titles(EVERYTHING.withClosingFrom(LocalDate.of(2026, 11, 24))))
                .containsExactlyInAnyOrder("Closes today", "Recent, does not say", "Old, does not say");
    }

    @Test
    void whatClosesSoonestComesBeforeWhatHasClosed() {
        rows.notice(run, "Past").closesOn("2026-11-01").publish();
        rows.notice(run, "Later").closesOn("2026-12-24").publish();
        rows.notice(run, "Soon").closesOn("2026-11-25").publish();
        rows.notice(run, "Not stated").publish();
        index();

        assertThat(titles(EVERYTHING.withSort(NoticeSort.CLOSING_SOONEST)))
                .containsExactly("Soon", "Later", "Past", "Not stated");
    }

    @Test
    void nothingFoundSaysWhatWouldBe() {
        rows.notice(run, "Parking permits").regions("UKI").valueGbp("50000").publish();
        rows.notice(run, "Payroll").regions("UKJ").publish();
        index();

        NoticePage page = find(EVERYTHING
                .withWords("parking")
                .with(NoticeFilter.REGION, Set.of("UKJ"))
                .with(NoticeFilter.STAGE, Set.of("tender")));

        assertThat(page.total()).isZero();
        assertThat(page.help()).hasValueSatisfying(help -> {
            assertThat(help.without()).containsExactly(Map.entry(NoticeFilter.REGION, 1L));
            assertThat(help.withoutWords()).isEqualTo(1);
            assertThat(help.didYouMean()).isEmpty();
        });
    }

    @Test
    void aMisspeltWordIsSuggestedRight() {
        rows.notice(run, "Parking enforcement services").publish();
        index();

        assertThat(find(EVERYTHING.withWords("parkng enforcment")).help())
                .hasValueSatisfying(help -> assertThat(help.didYouMean()).hasValue("parking enforcement"));
    }

    @Test
    void suppliersAreFoundByBeginningsOfTheirNames() {
        rows.supplier(run, "S1", "Northgate Public Services (UK) Limited", "00968498", 12);
        rows.supplier(run, "S2", "Civica UK Ltd", "01628868", 30);
        rows.supplier(run, "S3", "Smith & Sons Ltd", null, 1);
        index();

        assertThat(suppliers("north pub")).containsExactly("Northgate Public Services (UK) Limited");
        assertThat(suppliers("civica uk limited")).containsExactly("Civica UK Ltd");
        assertThat(suppliers("smith and sons")).containsExactly("Smith & Sons Ltd");
        assertThat(suppliers("")).first().isEqualTo("Civica UK Ltd");
    }

    @Test
    void suppliersAreFoundByTheirCompanyNumberWithOrWithoutItsNoughts() {
        rows.supplier(run, "S1", "Civica UK Ltd", "01628868", 30);
        rows.supplier(run, "S2", "Skye Data", "SC012345", 1);
        index();

        assertThat(suppliers("1628868")).containsExactly("Civica UK Ltd");
        assertThat(suppliers("sc12345")).containsExactly("Skye Data");
    }

    private void index() {
        indexer.rebuild(run, (index, done, total) -> {});
    }

    private NoticePage find(NoticeCriteria criteria) {
        return search.findNotices(criteria);
    }

    private List<String> titles(String words) {
        return titles(EVERYTHING.withWords(words));
    }

    private List<String> titles(NoticeCriteria criteria) {
        return find(criteria).hits().stream().map(hit -> hit.title().text()).toList();
    }

    private List<String> suppliers(String words) {
        return search.findSuppliers(new SupplierCriteria(words, 0, 20)).hits().stream()
                .map(SupplierHit::name)
                .toList();
    }
}
