package uk.lgcdt.web.market.defined;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import uk.lgcdt.infra.market.Grounds;
import uk.lgcdt.infra.market.MeasureRules;
import uk.lgcdt.infra.market.defined.Basis;
import uk.lgcdt.infra.market.defined.Geography;
import uk.lgcdt.infra.market.defined.InvalidDefinitionException;
import uk.lgcdt.infra.market.defined.MarketDefinition;
import uk.lgcdt.infra.market.defined.Period;
import uk.lgcdt.infra.market.defined.Subject;
import uk.lgcdt.infra.reference.ServiceSystem;
import uk.lgcdt.infra.run.RunId;
import uk.lgcdt.web.market.MeasureWords;

/** Puts a definition, and what is wrong with one, into words. */
record DefinitionWords(Component page, DefinedMarketService markets) {

    private static final int NAMED = 3; // codes or councils before the rest are only counted

    /** The address that shows this market with the figures of that run, for good. */
    static String address(MarketDefinition definition, RunId run) {
        return "markets/define?" + definition.toQuery() + "&run=" + run;
    }

    /** The address that shows this market with the figures of the current run. */
    static String address(MarketDefinition definition) {
        return "markets/define?" + definition.toQuery();
    }

    String describe(MarketDefinition definition) {
        return page.getTranslation(
                "defined.described",
                subject(definition.subject()),
                geography(definition.geography()),
                period(definition.period()),
                page.getTranslation("defined.basis.by." + definition.basis().key()));
    }

    String subject(Subject subject) {
        return switch (subject) {
            case Subject.Cpv cpv ->
                listed(cpv.prefixes().stream().map(this::code).toList());
            case Subject.Words words -> page.getTranslation("defined.subject.words", words.words());
            case Subject.ServiceSystem system ->
                page.getTranslation(
                        "defined.subject.system",
                        markets.findSystem(system.key())
                                .map(ServiceSystem::name)
                                .orElse(system.key()));
        };
    }

    String code(String prefix) {
        String name = markets.nameOf(prefix);
        return name.equals(prefix)
                ? page.getTranslation("defined.subject.cpv", prefix)
                : page.getTranslation("markets.name", prefix, name);
    }

    String geography(Geography geography) {
        if (geography.isEverywhere()) {
            return page.getTranslation("defined.everywhere");
        }
        List<String> parts = new ArrayList<>();
        if (geography.councilType() != null) {
            parts.add(geography.councilType().label());
        }
        if (!geography.councils().isEmpty()) {
            parts.add(listed(geography.councils().stream()
                    .map(code -> markets.getCouncil(code).shortName())
                    .toList()));
        }
        if (geography.region() != null) {
            parts.add(geography.region().label());
        }
        if (geography.nation() != null) {
            parts.add(geography.nation().label());
        }
        return parts.stream().distinct().collect(Collectors.joining(", "));
    }

    String period(Period period) {
        if (period.from() == null) {
            return period.to() == null
                    ? page.getTranslation("defined.period.all")
                    : page.getTranslation("defined.period.to", period.to().toString());
        }
        if (period.to() == null) {
            return page.getTranslation("defined.period.from", period.from().toString());
        }
        return period.from().equals(period.to())
                ? period.from().toString()
                : page.getTranslation(
                        "defined.period.both",
                        period.from().toString(),
                        period.to().toString());
    }

    String problem(InvalidDefinitionException problem) {
        return page.getTranslation("defined.problem." + problem.reason(), problem.value());
    }

    /** Why there is no figure; what counts as a supplier goes by the basis. */
    String missing(Grounds grounds, Basis basis) {
        return basis != Basis.VALUE && MeasureRules.TOO_FEW_SUPPLIERS.equals(grounds.reason())
                ? page.getTranslation("defined.too-few-suppliers." + basis.key())
                : new MeasureWords(page).missing(grounds);
    }

    private String listed(List<String> names) {
        String first = names.stream().limit(NAMED).collect(Collectors.joining(", "));
        return names.size() <= NAMED
                ? first
                : page.getTranslation("defined.and-more", first, Integer.toString(names.size() - NAMED));
    }
}
