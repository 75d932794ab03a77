package uk.lgcdt.web.market.defined;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Year;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.dao.QueryTimeoutException;
import uk.lgcdt.infra.market.Concentration;
import uk.lgcdt.infra.market.FigureStatus;
import uk.lgcdt.infra.market.Grounds;
import uk.lgcdt.infra.market.SmeShare;
import uk.lgcdt.infra.market.defined.DefinedMarket;
import uk.lgcdt.infra.market.defined.DefinedMarketRepository;
import uk.lgcdt.infra.market.defined.DefinedMeasures;
import uk.lgcdt.infra.market.defined.DefinedYear;
import uk.lgcdt.infra.market.defined.MarketDefinition;
import uk.lgcdt.infra.market.defined.MarketDefinitions;
import uk.lgcdt.infra.reference.Councils;
import uk.lgcdt.infra.reference.ServiceSystems;
import uk.lgcdt.infra.run.RunId;

class DefinedMarketServiceTest {

    private static final RunId RUN = new RunId(1);

    private final Councils councils = Councils.load();
    private final MarketDefinitions definitions = new MarketDefinitions(councils, ServiceSystems.load());
    private final MarketDefinition software = definitions.read("cpv=48");
    private final MarketDefinition services = definitions.read("cpv=72");

    @Test
    void whatWasMeasuredIsNotMeasuredAgain() {
        var asked = new ArrayList<String>();
        var service = service(wanted -> asked.add(String.join(" ", codes(wanted))));

        service.measure(RUN, software);
        service.measure(RUN, software);
        service.measure(List.of(wanted(software), wanted(services)));

        assertThat(asked).containsExactly("48", "72");
    }

    @Test
    void aMarketThatTakesTooLongIsSaidToBeTooLarge() {
        var service = service(wanted -> {
            throw new QueryTimeoutException("canceling statement due to user request");
        });

        for (int time = 0; time < 5; time++) { // it gives its turn back
            assertThatThrownBy(() -> service.measure(RUN, software))
                    .isInstanceOf(MarketNotMeasuredException.class)
                    .hasMessageContaining("too much to be measured at once");
        }
    }

    private interface Before {

        void measuring(Collection<DefinedMarketRepository.Wanted> wanted);
    }

    private DefinedMarketService service(Before before) {
        DefinedMarketRepository repository = wanted -> {
            before.measuring(wanted);
            Map<DefinedMarketRepository.Wanted, DefinedMarket> measured = new LinkedHashMap<>();
            wanted.forEach(one -> measured.put(one, market(one.definition())));
            return measured;
        };
        return new DefinedMarketService(
                repository,
                null,
                definitions,
                uk.lgcdt.infra.reference.CpvCodes.load(),
                councils,
                ServiceSystems.load());
    }

    private static List<String> codes(Collection<DefinedMarketRepository.Wanted> wanted) {
        return wanted.stream()
                .map(one -> String.valueOf(one.definition().toParameters().get("cpv")))
                .toList();
    }

    private static DefinedMarketRepository.Wanted wanted(MarketDefinition definition) {
        return new DefinedMarketRepository.Wanted(RUN, definition);
    }

    private static DefinedMarket market(MarketDefinition definition) {
        var grounds = new Grounds(FigureStatus.UNDEFINED, "no-contracts", 0, null);
        var measures = new DefinedMeasures(
                0,
                0,
                0,
                null,
                1,
                null,
                new Concentration(grounds, null, null, null, null),
                new SmeShare(grounds, null, null),
                new SmeShare(grounds, null, null));
        return new DefinedMarket(
                definition, measures, List.of(), List.of(), List.of(new DefinedYear(Year.of(2026), measures)), 0);
    }
}
