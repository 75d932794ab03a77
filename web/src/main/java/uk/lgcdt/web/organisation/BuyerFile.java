package uk.lgcdt.web.organisation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import uk.lgcdt.infra.notice.AwardLine;
import uk.lgcdt.infra.notice.AwardLineCriteria;
import uk.lgcdt.infra.organisation.Buyer;
import uk.lgcdt.infra.reference.Council;
import uk.lgcdt.infra.reference.Councils;
import uk.lgcdt.infra.run.FigureFamily;
import uk.lgcdt.infra.run.Publication;
import uk.lgcdt.infra.run.RunId;
import uk.lgcdt.infra.spend.SpendMonth;
import uk.lgcdt.infra.spend.SpendSummary;
import uk.lgcdt.web.export.FileWords;
import uk.lgcdt.web.export.PageFigure.Subject;
import uk.lgcdt.web.export.PageFigures;
import uk.lgcdt.web.export.PageFile;
import uk.lgcdt.web.layout.Figures;
import uk.lgcdt.web.notice.NoticeService;
import uk.lgcdt.web.publication.Addresses;
import uk.lgcdt.web.publication.PermanentLink;
import uk.lgcdt.web.publication.PublicationService;

/** Gathers what the files about a buyer hold: what its page shows, in longer lists, without the register's contracts. */
@Service
class BuyerFile {

    private final OrganisationService organisations;
    private final SpendService spend;
    private final ComparisonService comparisons;
    private final NoticeService notices;
    private final Councils councils;
    private final PublicationService publications;
    private final FileWords words;

    BuyerFile(
            OrganisationService organisations,
            SpendService spend,
            ComparisonService comparisons,
            NoticeService notices,
            Councils councils,
            PublicationService publications,
            FileWords words) {
        this.organisations = organisations;
        this.spend = spend;
        this.comparisons = comparisons;
        this.notices = notices;
        this.councils = councils;
        this.publications = publications;
        this.words = words;
    }

    PageFile of(Publication publication, Buyer buyer) {
        RunId run = publication.run();
        Optional<Council> council =
                Optional.<String>ofNullable(buyer.councilCode()).flatMap(councils::findByCode);
        var contracts = ListedContracts.of(notices, run, AwardLineCriteria.boughtBy(buyer.id()));
        var figures = new PageFigures(words);
        addFacts(figures, buyer, council, contracts);
        DependencyFigures.addSuppliers(figures, organisations.listSuppliersOf(run, buyer.id(), DependencyFigures.MOST));
        Optional<String> payer = spend.findPayer(run, buyer.name(), council);
        payer.ifPresent(code -> addSpend(figures, publication, code, council));
        contracts.addTo(figures, AwardLine::supplierName);
        Map<String, String> asked = new LinkedHashMap<>();
        asked.put("buyer", buyer.id().value());
        asked.put("name", buyer.name());
        asked.putAll(contracts.told());
        return new PageFile(
                "buyer-" + buyer.id().value(),
                words.text("export.buyer.title", buyer.name()),
                List.of(
                        words.text("export.subtitle", buyer.id().value(), run.toString()),
                        words.text(
                                "export.buyer.coverage",
                                Figures.count(buyer.contracts()),
                                Figures.count(contracts.valued()))),
                asked,
                figures.list(),
                methods(payer.isPresent(), council.isPresent()),
                publications.sourceOf(
                        publication,
                        payer.isPresent()
                                ? List.of(FigureFamily.ORGANISATION, FigureFamily.SPEND)
                                : List.of(FigureFamily.ORGANISATION)),
                PermanentLink.onSite(Addresses.lasting(publication).buyer(buyer.id())));
    }

    private static void addFacts(
            PageFigures figures, Buyer buyer, Optional<Council> council, ListedContracts contracts) {
        figures.about(new Subject(figures.facts("facts"), buyer.id().value(), buyer.name(), ""), "", "")
                .count("contracts", buyer.contracts())
                .resting("awarded", buyer.awardedGbp(), "gbp", contracts.valued(), contracts.coverage())
                .text("region", buyer.regionCode())
                .text("council", council.map(Council::name).orElse(null))
                .text("council-code", council.map(Council::code).orElse(null))
                .text("council-type", council.map(found -> found.type().label()).orElse(null));
    }

    private void addSpend(PageFigures figures, Publication publication, String payer, Optional<Council> council) {
        List<SpendSummary> years = spend.listFinancialYears(publication.run(), payer);
        var paid = new SpendFigures(figures);
        paid.addYears(years);
        council.ifPresent(found -> paid.addComparison(comparisons.compare(publication, found, years), found));
        List<SpendMonth> months = spend.listMonths(publication.run(), payer);
        months.stream()
                .map(SpendMonth::basis)
                .distinct()
                .forEach(basis -> paid.addSuppliers(
                        basis, spend.listLargestSuppliers(publication.run(), payer, basis, DependencyFigures.MOST)));
        paid.addMonths(months);
    }

    private List<String> methods(boolean paid, boolean council) {
        List<String> methods =
                new ArrayList<>(List.of(words.text("methods.value.text"), words.text("organisation.dependency.lead")));
        if (paid) {
            methods.add(words.text("buyer.spend.lead"));
            methods.add(words.text("buyer.years.lead"));
        }
        if (paid && council) {
            methods.add(words.text("comparison.limits"));
        }
        return methods;
    }
}
