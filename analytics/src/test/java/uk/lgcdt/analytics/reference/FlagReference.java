package uk.lgcdt.analytics.reference;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;

/** docs/measures/red-flags.md: R003, R018, R028, R030, R035 and R036, one procurement at a time. */
public final class FlagReference {

    private final FlagRows flags;

    private FlagReference(FlagRows flags) {
        this.flags = flags;
    }

    /** red_flag by flag, kind of subject and subject. */
    public static SortedMap<String, SortedMap<String, Object>> rows(
            List<Tender> tenders, List<OutlierReference.Win> wins) {
        FlagRows rows = new FlagRows();
        FlagReference flags = new FlagReference(rows);
        List<Tender> named =
                tenders.stream().filter(tender -> tender.offers() != null).toList();
        tenders.forEach(flags::shortNotice);
        tenders.forEach(flags::singleBid);
        named.forEach(flags::identical);
        named.forEach(flags::late);
        named.forEach(flags::othersRefused);
        named.forEach(flags::lowestRefused);
        OutlierReference.add(rows, named, wins);
        return rows.rows();
    }

    private void shortNotice(Tender tender) {
        String flag = "R003 process " + tender.ocid();
        if (tender.method() != null && !tender.method().equals("open")) {
            flags.undefined(flag, "not-open", 1);
        } else if (tender.method() == null || tender.closes() == null || tender.opened() == null) {
            flags.insufficient(
                    flag,
                    tender.method() == null
                            ? "method-unknown"
                            : tender.closes() == null ? "no-deadline" : "no-tender-notice",
                    1);
        } else {
            long days = ChronoUnit.DAYS.between(tender.opened(), tender.closes());
            if (days < 0) {
                flags.insufficient(flag, "dates-contradict", 1);
            } else {
                flags.calculated(flag, days < 15, BigDecimal.valueOf(days), BigDecimal.valueOf(15), 1);
            }
        }
    }

    private void singleBid(Tender tender) {
        String flag = "R018 process " + tender.ocid();
        List<Integer> lots = tender.counts() == null
                ? List.of()
                : tender.counts().stream().filter(bids -> bids > 0).toList();
        if (Set.of("direct", "limited").contains(String.valueOf(tender.method()))) {
            flags.undefined(flag, "not-competitive", lots.size());
        } else if (tender.method() == null || lots.isEmpty()) {
            flags.insufficient(flag, tender.method() == null ? "method-unknown" : "no-bid-count", lots.size());
        } else {
            int fewest = lots.stream().min(Comparator.naturalOrder()).orElseThrow();
            flags.calculated(flag, fewest == 1, BigDecimal.valueOf(fewest), BigDecimal.ONE, lots.size());
        }
    }

    private void identical(Tender tender) {
        String flag = "R028 process " + tender.ocid();
        List<Tender.Offer> priced = tender.submitted().stream()
                .filter(offer -> offer.pence() != null)
                .toList();
        if (priced.size() < 2) {
            flags.insufficient(flag, "no-bid-amounts", priced.size());
            return;
        }
        long most = 0;
        for (Tender.Offer one : priced) {
            most = Math.max(
                    most,
                    priced.stream()
                            .filter(other -> other.lots().equals(one.lots())
                                    && other.pence().equals(one.pence()))
                            .map(Tender.Offer::bidders)
                            .distinct()
                            .count());
        }
        flags.calculated(flag, most > 1, BigDecimal.valueOf(most), BigDecimal.TWO, priced.size());
    }

    private void late(Tender tender) {
        String flag = "R030 process " + tender.ocid();
        List<Tender.Offer> won =
                tender.valid().stream().filter(tender::isWinners).toList();
        List<Tender.Offer> dated =
                won.stream().filter(offer -> offer.received() != null).toList();
        if (won.isEmpty()) {
            flags.insufficient(flag, "not-awarded", 0);
        } else if (tender.deadline() == null || dated.isEmpty()) {
            flags.insufficient(flag, tender.deadline() == null ? "no-deadline" : "no-bid-dates", dated.size());
        } else {
            long late = dated.stream()
                    .filter(offer -> offer.received().isAfter(tender.deadline()))
                    .count();
            flags.calculated(flag, late > 0, BigDecimal.valueOf(late), BigDecimal.ONE, dated.size());
        }
    }

    private void othersRefused(Tender tender) {
        String flag = "R035 process " + tender.ocid();
        int n = tender.submitted().size();
        Set<List<String>> valid =
                tender.valid().stream().map(Tender.Offer::bidders).collect(Collectors.toSet());
        Set<List<String>> others =
                tender.refused().stream().map(Tender.Offer::bidders).collect(Collectors.toSet());
        others.removeAll(valid);
        if (tender.awards() == 0) {
            flags.insufficient(flag, "not-awarded", n);
        } else if (others.isEmpty() && !tender.namesAll()) {
            flags.insufficient(flag, "bids-not-all-named", n);
        } else {
            boolean winnersOnly = valid.size() == 1 && tender.valid().stream().allMatch(tender::isWinners);
            flags.calculated(
                    flag, winnersOnly && !others.isEmpty(), BigDecimal.valueOf(others.size()), BigDecimal.ONE, n);
        }
    }

    private void lowestRefused(Tender tender) {
        String flag = "R036 process " + tender.ocid();
        List<Tender.Offer> offers = tender.submitted();
        if (Boolean.FALSE.equals(tender.priceOnly())) {
            flags.undefined(flag, "not-price-only", offers.size());
        } else if (tender.priceOnly() == null || tender.awards() == 0) {
            flags.insufficient(flag, tender.priceOnly() == null ? "criteria-unknown" : "not-awarded", offers.size());
        } else if (offers.size() < 2 || offers.stream().anyMatch(offer -> offer.pence() == null)) {
            flags.insufficient(flag, "no-bid-amounts", offers.size());
        } else if (tender.refused().isEmpty() && !tender.namesAll()) {
            flags.insufficient(flag, "bids-not-all-named", offers.size());
        } else {
            Tender.Offer lowest = offers.stream()
                    .min(Comparator.comparing(Tender.Offer::pence))
                    .orElseThrow();
            boolean refused = lowest.status().equals("disqualified");
            flags.calculated(flag, refused, refused ? BigDecimal.ONE : BigDecimal.ZERO, BigDecimal.ONE, offers.size());
        }
    }
}
