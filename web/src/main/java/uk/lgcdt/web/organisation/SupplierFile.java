package uk.lgcdt.web.organisation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Service;
import uk.lgcdt.infra.assurance.RegisteredAssessment;
import uk.lgcdt.infra.company.CompanyOwner;
import uk.lgcdt.infra.company.RegisteredCompany;
import uk.lgcdt.infra.notice.AwardLine;
import uk.lgcdt.infra.notice.AwardLineCriteria;
import uk.lgcdt.infra.organisation.Supplier;
import uk.lgcdt.infra.organisation.SupplierGroup;
import uk.lgcdt.infra.run.FigureFamily;
import uk.lgcdt.infra.run.Publication;
import uk.lgcdt.infra.run.RunId;
import uk.lgcdt.web.export.FileWords;
import uk.lgcdt.web.export.PageFigure.Part;
import uk.lgcdt.web.export.PageFigure.Subject;
import uk.lgcdt.web.export.PageFigures;
import uk.lgcdt.web.export.PageFile;
import uk.lgcdt.web.layout.Figures;
import uk.lgcdt.web.notice.NoticeService;
import uk.lgcdt.web.publication.Addresses;
import uk.lgcdt.web.publication.PermanentLink;
import uk.lgcdt.web.publication.PublicationService;

/** Gathers what the files about a supplier hold: what its page shows, in longer lists. */
@Service
class SupplierFile {

    private final OrganisationService organisations;
    private final RegisterService registers;
    private final SpendService spend;
    private final NoticeService notices;
    private final PublicationService publications;
    private final FileWords words;

    SupplierFile(
            OrganisationService organisations,
            RegisterService registers,
            SpendService spend,
            NoticeService notices,
            PublicationService publications,
            FileWords words) {
        this.organisations = organisations;
        this.registers = registers;
        this.spend = spend;
        this.notices = notices;
        this.publications = publications;
        this.words = words;
    }

    PageFile of(Publication publication, Supplier supplier) {
        RunId run = publication.run();
        var contracts = ListedContracts.of(notices, run, AwardLineCriteria.heldBy(supplier.id()));
        var figures = new PageFigures(words);
        addFacts(figures, run, supplier, contracts);
        addOwners(figures, registers.listOwners(run, supplier));
        addMarkets(figures, run, supplier);
        DependencyFigures.addBuyers(figures, organisations.listBuyersOf(run, supplier.id(), DependencyFigures.MOST));
        addPayers(figures, run, supplier);
        contracts.addTo(figures, AwardLine::buyerName);
        Map<String, String> asked = new LinkedHashMap<>();
        asked.put("supplier", supplier.id().value());
        asked.put("name", supplier.name());
        asked.putAll(contracts.told());
        return new PageFile(
                "supplier-" + supplier.id().value(),
                words.text("export.supplier.title", supplier.name()),
                List.of(
                        words.text("export.subtitle", supplier.id().value(), run.toString()),
                        words.text(
                                "export.supplier.coverage",
                                Figures.count(supplier.contracts()),
                                Figures.count(supplier.buyers()),
                                Figures.count(contracts.valued()))),
                asked,
                figures.list(),
                List.of(
                        words.text("methods.value.text"),
                        words.text("organisation.dependency.lead"),
                        words.text("supplier.markets.lead"),
                        words.text("payers.lead")),
                publications.sourceOf(
                        publication, List.of(FigureFamily.ORGANISATION, FigureFamily.COMPANY, FigureFamily.SPEND)),
                PermanentLink.onSite(Addresses.lasting(publication).supplier(supplier.id())));
    }

    private void addFacts(PageFigures figures, RunId run, Supplier supplier, ListedContracts contracts) {
        var subject = new Subject(figures.facts("facts"), supplier.id().value(), supplier.name(), "");
        var facts = figures.about(subject, "", "");
        facts.count("contracts", supplier.contracts()).count("buyers", supplier.buyers());
        facts.resting("awarded", supplier.awardedGbp(), "gbp", contracts.valued(), contracts.coverage());
        facts.day("first-award-on", supplier.firstAwardOn())
                .day("last-award-on", supplier.lastAwardOn())
                .text("company-number", supplier.companyNumber())
                .text("vcse", supplier.vcse() == null ? null : supplier.vcse().toString())
                .text("region", supplier.regionCode())
                .text("kind", supplier.kind().key())
                .text("kind-known-by", supplier.kindBasis().key());
        figures.about(subject, "", "sme-share").text("size", supplier.size().key());
        figures.about(subject, "", "groups")
                .text(
                        "group",
                        organisations
                                .findGroup(run, supplier.id())
                                .filter(group -> group.ownership() != SupplierGroup.Ownership.UNKNOWN)
                                .map(SupplierGroup::name)
                                .orElse(null));
        figures.about(subject, "", "assured-share")
                .day(
                        "assessment-valid-until",
                        organisations
                                .findAssessment(supplier)
                                .map(RegisteredAssessment::validUntil)
                                .orElse(null));
        registers.findCompany(run, supplier).ifPresent(company -> addCompany(facts, company));
    }

    private static void addCompany(PageFigures.About facts, RegisteredCompany company) {
        facts.text("company-name", company.name())
                .text("company-status", company.status())
                .text("company-accounts", company.accountsCategory())
                .day("company-incorporated-on", company.incorporatedOn())
                .text("company-activities", String.join(";", company.sicCodes()));
    }

    /** Of persons, how many; only entities have names. */
    private static void addOwners(PageFigures figures, List<CompanyOwner> owners) {
        Part part = figures.part("owner");
        for (CompanyOwner owner : owners) {
            String kind = owner.kind().name().toLowerCase(Locale.ROOT);
            String number = owner.companyNumber() == null ? "" : owner.companyNumber();
            figures.about(new Subject(part, number, owner.name() == null ? kind : owner.name(), ""), "", "groups")
                    .text("interests", String.join(";", owner.interests()))
                    .percent("share-at-least", owner.shareMin())
                    .percent("share-at-most", owner.shareMax())
                    .count("parties", owner.parties());
        }
    }

    private void addMarkets(PageFigures figures, RunId run, Supplier supplier) {
        Part part = figures.part("market");
        organisations
                .listMarketsOf(run, supplier.id(), DependencyFigures.MOST)
                .forEach(one -> figures.about(
                                new Subject(
                                        part,
                                        one.market().code(),
                                        organisations.nameOf(one.market()),
                                        one.year().toString()),
                                "value",
                                "concentration-ratios")
                        .count("rank", one.rank())
                        .count("contracts", one.contracts())
                        .gbp("awarded", one.awardedGbp())
                        .percent("share-of-market", one.share()));
    }

    private void addPayers(PageFigures figures, RunId run, Supplier supplier) {
        Part part = figures.part("payer");
        spend.listPayers(run, supplier.id())
                .forEach(payer -> figures.about(
                                new Subject(part, payer.code(), spend.nameOf(payer.code()), ""),
                                payer.basis().word(),
                                "buyer-spend-summary")
                        .count("lines", payer.lines())
                        .gbp("paid", payer.paidGbp()));
    }
}
