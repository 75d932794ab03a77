package uk.lgcdt.infra.market.defined;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.lgcdt.infra.RepositoryTest;
import uk.lgcdt.infra.reference.Councils;
import uk.lgcdt.infra.reference.ServiceSystems;

@RepositoryTest
class SavedMarketRepositoryTest {

    private final SavedMarketRepository saved;
    private final JdbcClient jdbc;
    private final MarketDefinition definition;

    SavedMarketRepositoryTest(SavedMarketRepository saved, JdbcClient jdbc, Councils councils) {
        this.saved = saved;
        this.jdbc = jdbc;
        this.definition = new MarketDefinitions(councils, ServiceSystems.load())
                .read("cpv=48&region=UKD&from=2025&basis=councils");
    }

    @Test
    void aMarketIsKeptAsItsPermanentLink() {
        long id = saved.save("Software, North West", definition, "ada");

        var kept = saved.find(id).orElseThrow();

        assertThat(kept.definition()).isEqualTo("cpv=48&region=UKD&from=2025&basis=councils");
        assertThat(kept.owner()).isEqualTo("ada");
        assertThat(saved.list(0, 20)).extracting(SavedMarket::name).contains("Software, North West");
    }

    @Test
    void whatIsDeletedCanBeRestored() {
        long before = saved.count();
        long id = saved.save("Software", definition, "ada");

        assertThat(saved.delete(id, "bob")).isTrue();
        assertThat(saved.find(id)).isEmpty();
        assertThat(saved.count()).isEqualTo(before);
        assertThat(saved.delete(id, "bob")).isFalse();
        assertThat(saved.restore(id, "bob")).isTrue();
        assertThat(saved.restore(id, "bob")).isFalse();
        assertThat(saved.find(id)).map(SavedMarket::name).contains("Software");
    }

    @Test
    void everyChangeIsEnteredWithWhoMadeIt() {
        long id = saved.save("Software", definition, "ada");
        saved.rename(id, "Packages", "bob");
        saved.delete(id, "bob");
        saved.rename(id, "Gone", "bob");
        saved.restore(id, "cy");

        assertThat(saved.history(id))
                .extracting(event -> event.username() + " " + event.action())
                .containsExactly("ada saved", "bob renamed", "bob deleted", "cy restored");
        assertThat(saved.history(id).get(1).detail())
                .contains("\"before\": \"Software\"")
                .contains("\"name\": \"Packages\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update saved_market_event set username = 'nobody'",
                "delete from saved_market_event",
                "truncate saved_market_event"
            })
    void nobodyAltersWhatWasEntered(String statement) {
        saved.save("Software", definition, "ada");

        assertThatThrownBy(() -> jdbc.sql(statement).update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("kept as they are");
    }
}
