package uk.lgcdt.analytics.reference;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** docs/measures/red-flags.md: R024, R025, R038, R048 and R058, which compare all procurements, buyers or suppliers. */
public final class OutlierReference {

    private final FlagRows flags;

    private OutlierReference(FlagRows flags) {
        this.flags = flags;
    }

    /** Suppliers of one award, and the CPV divisions that it is for. */
    public record Win(String award, String buyer, List<String> suppliers, List<String> divisions) {

        boolean isAlone() {
            return suppliers.size() == 1 && !suppliers.contains(buyer);
        }
    }

    static void add(FlagRows rows, List<Tender> named, List<Win> wins) {
        OutlierReference flags = new OutlierReference(rows);
        flags.distances(named);
        flags.seldomWins(named);
        flags.refusedByBuyers(named);
        flags.refusedOfBidders(named);
        flags.trades(wins);
    }

    private void distances(List<Tender> tenders) {
        Map<String, BigDecimal> distances = new TreeMap<>();
        Map<String, Integer> bids = new TreeMap<>();
        for (Tender tender : tenders) {
            List<Tender.Offer> priced = tender.valid().stream()
                    .filter(offer -> offer.pence() != null)
                    .sorted(Comparator.comparing(Tender.Offer::pence))
                    .toList();
            boolean several = tender.awards() > 1
                    || tender.winners().size() > 1
                    || tender.valid().stream().anyMatch(offer -> offer.bidders().size() > 1);
            for (String flag : List.of("R024 process " + tender.ocid(), "R058 process " + tender.ocid())) {
                if (tender.awards() == 0) {
                    flags.insufficient(flag, "not-awarded", priced.size());
                } else if (several) {
                    flags.undefined(flag, "several-winners", priced.size());
                } else if (priced.size() < 2 || priced.size() < tender.valid().size()) {
                    flags.insufficient(flag, "no-bid-amounts", priced.size());
                } else if (!tender.isWinners(priced.get(0))) {
                    flags.undefined(flag, "lowest-did-not-win", priced.size());
                } else {
                    BigDecimal lowest = BigDecimal.valueOf(priced.get(0).pence());
                    distances.put(
                            tender.ocid(),
                            BigDecimal.valueOf(100
                                            * (priced.get(1).pence()
                                                    - priced.get(0).pence()))
                                    .divide(lowest, 2, RoundingMode.HALF_UP));
                    bids.put(tender.ocid(), priced.size());
                }
            }
        }
        Fences fences = Fences.of(distances.values());
        distances.forEach((ocid, distance) -> {
            fences.lower("R024 process " + ocid, flags, distance, bids.get(ocid), true);
            fences.upper("R058 process " + ocid, flags, distance, bids.get(ocid));
        });
    }

    private void seldomWins(List<Tender> tenders) {
        Map<String, Integer> bids = new TreeMap<>();
        Map<String, Integer> won = new TreeMap<>();
        for (Tender tender : tenders) {
            boolean single = tender.awards() == 1
                    && tender.winners().size() == 1
                    && tender.submitted().stream()
                            .allMatch(offer -> offer.bidders().size() == 1);
            if (single) {
                for (Tender.Offer offer : tender.valid()) {
                    bids.merge(offer.bidders().get(0), 1, Integer::sum);
                    won.merge(offer.bidders().get(0), tender.isWinners(offer) ? 1 : 0, Integer::sum);
                }
            }
        }
        Map<String, BigDecimal> rates = new TreeMap<>();
        bids.forEach((bidder, number) -> rates.put(bidder, Exactly.percent(won.get(bidder), number)));
        Fences fences = Fences.of(rates.values());
        BigDecimal busy = bids.isEmpty()
                ? BigDecimal.ZERO
                : Fences.quantile(
                        bids.values().stream().map(BigDecimal::valueOf).toList(), 3);
        rates.forEach((bidder, rate) -> fences.lower(
                "R025 supplier " + bidder,
                flags,
                rate,
                bids.get(bidder),
                BigDecimal.valueOf(bids.get(bidder)).compareTo(busy) >= 0));
    }

    private void refusedByBuyers(List<Tender> tenders) {
        Map<String, List<Tender>> buyers = tenders.stream()
                .filter(tender -> tender.buyer() != null && !tender.submitted().isEmpty())
                .collect(Collectors.groupingBy(Tender::buyer, TreeMap::new, Collectors.toList()));
        Map<String, List<Tender.Offer>> received = new TreeMap<>();
        buyers.forEach((buyer, theirs) -> {
            if (theirs.size() >= 2) {
                received.put(
                        buyer,
                        theirs.stream()
                                .flatMap(tender -> tender.submitted().stream())
                                .toList());
            }
        });
        refused("R038 buyer ", received);
    }

    private void refusedOfBidders(List<Tender> tenders) {
        Map<String, List<Tender.Offer>> made = new TreeMap<>();
        for (Tender tender : tenders) {
            for (Tender.Offer offer : tender.submitted()) {
                offer.bidders()
                        .forEach(bidder -> made.computeIfAbsent(bidder, none -> new ArrayList<>())
                                .add(offer));
            }
        }
        made.values().removeIf(offers -> offers.size() < 2);
        refused("R038 supplier ", made);
    }

    private void refused(String flag, Map<String, List<Tender.Offer>> offers) {
        Map<String, BigDecimal> rates = new TreeMap<>();
        offers.forEach((party, those) -> {
            long refused = those.stream()
                    .filter(offer -> offer.status().equals("disqualified"))
                    .count();
            rates.put(party, Exactly.percent(refused, those.size()));
        });
        Fences fences = Fences.of(rates.values());
        rates.forEach((party, rate) ->
                fences.upper(flag + party, flags, rate, offers.get(party).size()));
    }

    private void trades(List<Win> wins) {
        Map<String, Set<String>> divisions = new TreeMap<>();
        Map<String, Set<String>> awards = new TreeMap<>();
        wins.stream().filter(Win::isAlone).forEach(win -> {
            String supplier = win.suppliers().get(0);
            divisions.computeIfAbsent(supplier, none -> new TreeSet<>()).addAll(win.divisions());
            awards.computeIfAbsent(supplier, none -> new TreeSet<>()).add(win.award());
        });
        Map<String, BigDecimal> trades = new TreeMap<>();
        divisions.forEach((supplier, all) -> trades.put(
                supplier,
                BigDecimal.valueOf(Math.min(all.size(), awards.get(supplier).size()))));
        Fences fences = Fences.of(trades.values());
        BigDecimal five = BigDecimal.valueOf(5);
        BigDecimal threshold = fences.high() == null ? five : fences.high().max(five);
        trades.forEach((supplier, number) -> {
            String flag = "R048 supplier " + supplier;
            int n = awards.get(supplier).size();
            if (trades.size() < 12) {
                flags.insufficient(flag, "too-few-compared", n);
            } else {
                flags.calculated(flag, number.compareTo(threshold) >= 0, number, threshold, n);
            }
        });
    }
}
