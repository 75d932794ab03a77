package uk.lgcdt.infra.market;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import uk.lgcdt.infra.reference.CpvCodes;
import uk.lgcdt.infra.reference.CpvDivision;
import uk.lgcdt.infra.reference.CpvGroup;
import uk.lgcdt.infra.reference.ServiceSystem;
import uk.lgcdt.infra.reference.ServiceSystems;

/** What markets are called. */
@Component
public class MarketNames {

    private final CpvCodes cpv;
    private final ServiceSystems systems;

    public MarketNames(CpvCodes cpv, ServiceSystems systems) {
        this.cpv = cpv;
        this.systems = systems;
    }

    /** The name of the division, group or kind of system; the code itself where it has none. */
    public String nameOf(MarketCode market) {
        return market.system()
                .map(key -> systems.find(key).map(ServiceSystem::name).orElse(key))
                .orElseGet(() -> cpv.nameOf(market.code()));
    }

    /** The markets whose name holds the words or whose code begins with them. */
    public Set<MarketCode> namedLike(String words) {
        String wanted = words.strip().toLowerCase(Locale.UK);
        return Stream.of(
                        cpv.divisions().stream().map(CpvDivision::code).map(MarketCode::new),
                        cpv.groups().stream().map(CpvGroup::code).map(MarketCode::new),
                        systems.list().stream().map(ServiceSystem::key).map(MarketCode::ofSystem))
                .flatMap(markets -> markets)
                .filter(market -> market.code().startsWith(wanted)
                        || nameOf(market).toLowerCase(Locale.UK).contains(wanted))
                .collect(Collectors.toUnmodifiableSet());
    }
}
