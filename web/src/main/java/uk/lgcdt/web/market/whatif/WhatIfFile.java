package uk.lgcdt.web.market.whatif;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import uk.lgcdt.infra.market.FigureStatus;
import uk.lgcdt.infra.market.Grounds;
import uk.lgcdt.infra.market.MarketMeasure;
import uk.lgcdt.infra.market.MarketSupplier;
import uk.lgcdt.infra.market.SupplierChange;
import uk.lgcdt.infra.market.WhatIf;
import uk.lgcdt.infra.market.WhatIf.Outcome;
import uk.lgcdt.infra.organisation.SupplierId;
import uk.lgcdt.infra.run.FigureFamily;
import uk.lgcdt.infra.run.Publication;
import uk.lgcdt.web.api.BadRequestException;
import uk.lgcdt.web.api.NothingFoundException;
import uk.lgcdt.web.export.FileWords;
import uk.lgcdt.web.export.PageFigure.Part;
import uk.lgcdt.web.export.PageFigure.Subject;
import uk.lgcdt.web.export.PageFigures;
import uk.lgcdt.web.export.PageFile;
import uk.lgcdt.web.publication.PermanentLink;
import uk.lgcdt.web.publication.PublicationService;

/** Gathers what the files about a supposed change hold: the market before and after, and the shares there would be. */
@Service
class WhatIfFile {

    private final WhatIfService service;
    private final PublicationService publications;
    private final FileWords words;

    WhatIfFile(WhatIfService service, PublicationService publications, FileWords words) {
        this.service = service;
        this.publications = publications;
        this.words = words;
    }

    PageFile of(Publication publication, MarketMeasure measure, WhatIfQuery query) {
        Grounds grounds = measure.concentration().grounds();
        if (!grounds.isCalculated()) {
            throw new NothingFoundException("The concentration of market %s in %s could not be calculated"
                    .formatted(measure.market(), measure.year()));
        }
        List<MarketSupplier> suppliers = service.listValued(publication.run(), measure.market(), measure.year());
        Map<SupplierId, String> names =
                suppliers.stream().collect(Collectors.toMap(MarketSupplier::supplier, MarketSupplier::name));
        SupplierChange change = query.computable(names::containsKey);
        if (change.isNone()) {
            throw new BadRequestException("combine, leave and split name no change to suppliers of known value");
        }
        Outcome outcome = WhatIfService.suppose(suppliers, change)
                .orElseThrow(() -> new NothingFoundException("No supplier with a known value would be left"));
        var figures = new PageFigures(words);
        addStates(figures, outcome, grounds);
        addShares(figures, outcome, names);
        String market = service.nameOf(measure.market());
        return new PageFile(
                "what-if-%s-%s".formatted(measure.market(), measure.year()),
                words.text("whatif.title", market),
                lead(market, measure, query, change, suppliers, outcome, names),
                asked(measure, market, query),
                figures.list(),
                List.of(
                        words.text("whatif.method.text"),
                        words.text("whatif.method.limits"),
                        words.text("methods.value.text"),
                        words.text("market.figures.bands")),
                publications.sourceOf(publication, FigureFamily.MARKET),
                PermanentLink.onSite(PermanentLink.withParameters(
                        "markets/" + measure.market() + "/what-if",
                        query.toParameters(measure.year(), publication.run()))));
    }

    private static Map<String, String> asked(MarketMeasure measure, String market, WhatIfQuery query) {
        Map<String, String> asked = new LinkedHashMap<>();
        asked.put("market", measure.market().code());
        asked.put("name", market);
        asked.put("year", measure.year().toString());
        asked.putAll(query.toParameters());
        return asked;
    }

    private List<String> lead(
            String market,
            MarketMeasure measure,
            WhatIfQuery query,
            SupplierChange change,
            List<MarketSupplier> suppliers,
            Outcome outcome,
            Map<SupplierId, String> names) {
        List<String> lead = new ArrayList<>();
        lead.add(words.text("whatif.lead", market, measure.year().toString()));
        say(lead, "export.whatif.combine", change.combine(), names);
        say(lead, "whatif.lost", change.leave(), names);
        say(lead, "export.whatif.split", change.split(), names);
        query.problems(names::containsKey)
                .forEach((problem, whom) -> say(lead, "whatif.problem." + problem, whom, names));
        WhatIfReading.of(suppliers, change, outcome).ifPresent(reading -> {
            lead.add(reading.text(words::text));
            lead.add(words.text("whatif.reading.descriptive"));
        });
        return lead;
    }

    private void say(List<String> lead, String key, Collection<SupplierId> whom, Map<SupplierId, String> names) {
        if (!whom.isEmpty()) {
            lead.add(words.text(key, named(whom, names, ", ")));
        }
    }

    private void addStates(PageFigures figures, Outcome outcome, Grounds grounds) {
        Part part = figures.facts("concentration");
        WhatIf.State before = outcome.before();
        WhatIf.State after = outcome.after();
        var was = about(figures, part, "before");
        was.measured("hhi", before.hhi(), "index", grounds.n(), grounds.coverage(), FigureStatus.CALCULATED, null);
        addRest(was, before);
        addRest(about(figures, part, "after").number("hhi", after.hhi(), "index"), after);
        about(figures, part, "difference")
                .number("hhi", outcome.delta(), "index")
                .number(
                        "effective-suppliers",
                        after.effectiveSuppliers().subtract(before.effectiveSuppliers()),
                        "suppliers")
                .count("suppliers", after.holdings().size() - before.holdings().size())
                .percent("largest-share", after.largestShare().subtract(before.largestShare()));
    }

    private PageFigures.About about(PageFigures figures, Part part, String state) {
        return figures.about(new Subject(part, state, words.text("whatif.column." + state), ""), "value", "hhi");
    }

    private static void addRest(PageFigures.About about, WhatIf.State state) {
        about.number("effective-suppliers", state.effectiveSuppliers(), "suppliers")
                .count("suppliers", state.holdings().size())
                .percent("largest-share", state.largestShare());
    }

    private void addShares(PageFigures figures, Outcome outcome, Map<SupplierId, String> names) {
        Part part = figures.part("share-after");
        outcome.after().holdings().forEach(holding -> {
            String named = named(holding.suppliers(), names, " + ");
            figures.about(
                            new Subject(
                                    part,
                                    holding.suppliers().stream()
                                            .map(SupplierId::value)
                                            .collect(Collectors.joining(",")),
                                    holding.half() ? words.text("whatif.half", named) : named,
                                    ""),
                            "value",
                            "hhi")
                    .percent("share-of-market", holding.share());
        });
    }

    private static String named(Collection<SupplierId> suppliers, Map<SupplierId, String> names, String between) {
        return suppliers.stream()
                .sorted()
                .map(supplier -> names.getOrDefault(supplier, supplier.value()))
                .collect(Collectors.joining(between));
    }
}
