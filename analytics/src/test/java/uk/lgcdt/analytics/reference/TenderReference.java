package uk.lgcdt.analytics.reference;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/** docs/measures/tenders.md */
final class TenderReference {

    private TenderReference() {}

    static void add(Figures figures, Market market, World world) {
        List<Procurement> tenders = world.procurements().values().stream()
                .filter(tender -> tender.tenderedOn() != null
                        && tender.tenderedOn().getYear() == market.year()
                        && tender.markets() != null
                        && tender.markets().contains(market.code()))
                .toList();
        List<Integer> days = tenders.stream()
                .filter(tender -> tender.openedOn() != null && tender.closesOn() != null)
                .map(tender -> (int) ChronoUnit.DAYS.between(
                        Objects.requireNonNull(tender.openedOn()), Objects.requireNonNull(tender.closesOn())))
                .filter(length -> length >= 0)
                .toList();
        figures.put(
                market,
                "tender-period-days",
                "",
                Expected.ofCases(days.size(), tenders.size(), 50, "days-unknown", Exactly.medianOf(days)));
        share(
                figures,
                market,
                "sme-suitable-share",
                "too-few-cases",
                tenders,
                tenders,
                tender -> Boolean.TRUE.equals(tender.smeSuitable()));
        List<Procurement> lotted =
                tenders.stream().filter(tender -> tender.lots() != null).toList();
        share(figures, market, "lots-share", "lots-unknown", lotted, tenders, tender -> tender.lots() > 1);
        List<Procurement> undivided =
                lotted.stream().filter(tender -> tender.lots() == 1).toList();
        share(figures, market, "no-lots-reason-share", "lots-unknown", undivided, undivided, Procurement::noLotsReason);
    }

    private static void share(
            Figures figures,
            Market market,
            String measure,
            String unknown,
            List<Procurement> known,
            List<Procurement> all,
            Predicate<Procurement> counted) {
        long part = known.stream().filter(counted).count();
        figures.put(
                market,
                measure,
                "",
                Expected.ofCases(known.size(), all.size(), 50, unknown, Exactly.percent(part, known.size())));
    }
}
