package uk.lgcdt.web.provenance;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithAnonymousUser;
import uk.lgcdt.infra.PublishedTestData;
import uk.lgcdt.infra.reference.ReferenceVersions;
import uk.lgcdt.infra.run.FigureFamily;
import uk.lgcdt.infra.run.RunId;
import uk.lgcdt.infra.run.RunReferenceRepository;
import uk.lgcdt.web.WebTest;

@WebTest
@WithAnonymousUser
class RunPagesTest extends SpringBrowserlessTest {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private RunReferenceRepository references;

    private RunId run;

    @BeforeEach
    void publish() {
        run = PublishedTestData.publish(jdbc).market("480", 2026, "2500.00").run();
        references.keep(run.value(), ReferenceVersions.list());
        jdbc.sql(
                        "update run set parameters = '{\"rules\":{\"market.fewest\":\"3\",\"quality.same-values\":\"5\"}}' where id = :run")
                .param("run", run.value())
                .update();
    }

    @Test
    void aMarketNamesItsRunBasisLimitsAndEditions() {
        UI.getCurrent().navigate("markets/480", QueryParameters.fromString("year=2026"));

        assertThat($(Provenance.class).single().getElement().getTextRecursively())
                .contains("Computed by run " + run)
                .contains("frameworks stand beside and hold no share")
                .contains("Suppliers or contracts needed to show a figure")
                .contains("Common procurement vocabulary 2008: CPV 2008, as of 17 September 2008")
                .doesNotContain("Processes of one buyer");
        assertThat(hrefs()).contains("runs/" + run, "reference-data?run=" + run);
    }

    @Test
    void anEarlierRunShowsWhatItsFiguresWereMadeWithAndOpensThem() {
        jdbc.sql("update run_reference set version = 'CPV of old' where run_id = :run and name = 'cpv'")
                .param("run", run.value())
                .update();
        PublishedTestData.publish(jdbc);

        UI.getCurrent().navigate("runs/" + run);

        assertThat($(H1.class).single().getText()).isEqualTo("Run " + run);
        assertThat($(RunView.class).single().getElement().getTextRecursively())
                .contains("A later run has replaced its figures")
                .contains("CPV of old")
                .contains("Processes of one buyer with the same value");
        assertThat(hrefs()).contains("markets?run=" + run);
    }

    @Test
    void referenceDataAreListedWithTheFiguresThatUseThem() {
        UI.getCurrent().navigate("reference-data");

        assertThat($(EditionTable.class).single().getElement().getTextRecursively())
                .contains("Principal councils of the United Kingdom")
                .contains("9,454")
                .contains("Open Government Licence v3.0")
                .contains("No figure yet");
    }

    @Test
    void aRunMadeBeforeEditionsWereKeptSaysSo() {
        RunId old = PublishedTestData.publish(jdbc).market("480", 2026, "1.00").run();

        UI.getCurrent().navigate("runs/" + old);

        assertThat($(RunView.class).single().getElement().getTextRecursively())
                .contains("before the limits were kept")
                .contains("before the editions of reference data were kept");
    }

    @Test
    void runsAreListedAndAnUnknownOneIsNotFound() {
        navigate("runs", RunListView.class);
        assertThat(hrefs()).contains("runs/" + run);

        navigate("runs/999999", Component.class);
        assertThat($(H1.class).single().getText()).isEqualTo("Page not found");
    }

    /** A name that no figure has would lead nowhere. */
    @Test
    void everyFamilyNamesTablesThatThereAre() {
        List<String> names =
                ReferenceVersions.list().stream().map(edition -> edition.name()).toList();

        assertThat(FigureFamily.values()).allSatisfy(family -> assertThat(names).containsAll(family.references()));
    }

    private List<String> hrefs() {
        return $(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }
}
