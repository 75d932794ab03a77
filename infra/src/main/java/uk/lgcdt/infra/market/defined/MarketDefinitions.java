package uk.lgcdt.infra.market.defined;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.time.Year;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.lgcdt.infra.reference.Council;
import uk.lgcdt.infra.reference.CouncilType;
import uk.lgcdt.infra.reference.Councils;
import uk.lgcdt.infra.reference.Nation;
import uk.lgcdt.infra.reference.Region;
import uk.lgcdt.infra.reference.ServiceSystems;

/** Reads definitions of markets; the code of a council that was merged into another stands for that one. */
@Component
public class MarketDefinitions {

    private final Councils councils;
    private final ServiceSystems systems;

    public MarketDefinitions(Councils councils, ServiceSystems systems) {
        this.councils = councils;
        this.systems = systems;
    }

    /**
     * Reads the parameters of an address; others than those of a definition are left alone.
     *
     * @throws InvalidDefinitionException where they define none
     */
    public MarketDefinition read(Map<String, String> parameters) {
        Function<String, @Nullable String> given = name -> given(parameters, name);
        return new MarketDefinition(
                subject(given),
                new Geography(
                        constant(Nation.class, "nation", given.apply("nation")),
                        region(given.apply("region")),
                        constant(CouncilType.class, "council-type", given.apply("council-type")),
                        councilCodes(given.apply("council"))),
                period(given),
                basis(given.apply("basis")));
    }

    /** Reads what {@link MarketDefinition#toQuery} prints. */
    public MarketDefinition read(String query) {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (String parameter : query.split("&", -1)) {
            int equals = parameter.indexOf('=');
            if (equals > 0) {
                parameters.put(
                        parameter.substring(0, equals), URLDecoder.decode(parameter.substring(equals + 1), UTF_8));
            }
        }
        return read(parameters);
    }

    private Subject subject(Function<String, @Nullable String> given) {
        List<Subject> subjects = new ArrayList<>();
        String cpv = given.apply("cpv");
        if (cpv != null) {
            subjects.add(new Subject.Cpv(list(cpv)));
        }
        String words = given.apply("words");
        if (words != null) {
            subjects.add(new Subject.Words(words));
        }
        String system = given.apply("system");
        if (system != null) {
            subjects.add(serviceSystem(system));
        }
        if (subjects.size() != 1) {
            throw new InvalidDefinitionException(
                    "cpv", cpv == null ? "" : cpv, subjects.isEmpty() ? "subject-missing" : "subject-several");
        }
        return subjects.getFirst();
    }

    private Subject.ServiceSystem serviceSystem(String key) {
        var system = new Subject.ServiceSystem(key);
        if (systems.find(key).isEmpty()) {
            throw new InvalidDefinitionException("system", key, "system-unknown");
        }
        return system;
    }

    private static Period period(Function<String, @Nullable String> given) {
        @Nullable Year from = Period.read("from", given.apply("from"));
        return new Period(from, Period.read("to", given.apply("to")));
    }

    private static Basis basis(@Nullable String text) {
        @Nullable Basis basis = constant(Basis.class, "basis", text);
        return basis == null ? Basis.VALUE : basis;
    }

    private static @Nullable Region region(@Nullable String text) {
        if (text == null) {
            return null;
        }
        return Region.list().stream()
                .filter(region -> region.code().equalsIgnoreCase(text))
                .findFirst()
                .orElseThrow(() -> new InvalidDefinitionException("region", text, "region"));
    }

    private List<String> councilCodes(@Nullable String text) {
        return text == null
                ? List.of()
                : list(text).stream()
                        .map(code -> councils.findByCode(code)
                                .map(Council::code)
                                .orElseThrow(() -> new InvalidDefinitionException("council", code, "council")))
                        .toList();
    }

    private static <E extends Enum<E>> @Nullable E constant(Class<E> type, String parameter, @Nullable String text) {
        if (text == null) {
            return null;
        }
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> Geography.key(constant).equals(text.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new InvalidDefinitionException(parameter, text, parameter));
    }

    private static List<String> list(String text) {
        return Arrays.stream(text.split("[,\\s]+", -1))
                .filter(one -> !one.isEmpty())
                .toList();
    }

    private static @Nullable String given(Map<String, String> parameters, String name) {
        @Nullable String text = parameters.get(name);
        return text == null || text.isBlank() ? null : text.strip();
    }
}
