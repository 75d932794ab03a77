package uk.lgcdt.analytics.reference;

import java.math.BigInteger;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** docs/measures/lock-in.md, spend after the end. */
public final class SpendAfterEndReference {

    private final World world;
    private final Map<String, List<Line>> contracts = new HashMap<>();
    private final Map<String, Paid> paid = new TreeMap<>();

    private SpendAfterEndReference(World world) {
        this.world = world;
        world.lines().stream()
                .filter(Line::isPurchase)
                .forEach(line -> contracts
                        .computeIfAbsent(world.party(line.deal()) + "|" + line.supplier(), pair -> new ArrayList<>())
                        .add(line));
        byMonth().forEach(this::pay);
    }

    public static Map<String, Expected> figures(World world) {
        SpendAfterEndReference reference = new SpendAfterEndReference(world);
        Set<String> markets = new HashSet<>();
        world.deals().forEach(deal -> deal.markets().forEach(market -> markets.add(market + " " + deal.year())));
        Map<String, Expected> figures = new TreeMap<>();
        for (String market : markets) {
            figures.put(market + " spend-after-end-share only-contract", reference.figure(market, true));
            figures.put(market + " spend-after-end-share same-market", reference.figure(market, false));
        }
        return figures;
    }

    private Map<String, BigInteger> byMonth() {
        Map<String, BigInteger> months = new TreeMap<>();
        world.payments().stream()
                .filter(payment -> payment.supplier() != null)
                .forEach(payment -> months.merge(
                        payment.council() + "|" + payment.supplier() + "|"
                                + YearMonth.of(payment.year(), payment.month()),
                        BigInteger.valueOf(payment.pence()),
                        BigInteger::add));
        return months;
    }

    private void pay(String key, BigInteger pence) {
        String pair = key.substring(0, key.lastIndexOf('|'));
        YearMonth month = YearMonth.parse(key.substring(key.lastIndexOf('|') + 1));
        List<Line> theirs = contracts.getOrDefault(pair, List.of());
        boolean begun = theirs.stream().anyMatch(line -> !month.isBefore(begin(line.deal())));
        if (!begun || pence.signum() <= 0) {
            return;
        }
        Paid year = paid.computeIfAbsent(pair + "|" + month.getYear(), none -> new Paid(theirs, month.getYear()));
        year.all = year.all.add(pence);
        if (theirs.stream().noneMatch(line -> isPaidFor(line.deal(), month))) {
            year.after = year.after.add(pence);
        }
    }

    private static YearMonth begin(Deal deal) {
        return YearMonth.from(deal.startsOn() == null ? deal.decidedOn() : deal.startsOn());
    }

    /** It runs, or ended in one of the three months before. */
    private static boolean isPaidFor(Deal deal, YearMonth month) {
        var end = LockInReference.latestEnd(deal);
        return end != null
                && !month.isBefore(begin(deal))
                && !month.isAfter(YearMonth.from(end).plusMonths(3));
    }

    private @Nullable Expected figure(String market, boolean only) {
        String[] key = market.split(" ");
        List<Paid> pairs = paid.values().stream()
                .filter(pair -> pair.year == Integer.parseInt(key[1]))
                .filter(pair -> pair.contracts.stream()
                        .anyMatch(line -> line.deal().groups().stream().anyMatch(group -> group.startsWith(key[0]))))
                .toList();
        List<Paid> linked = pairs.stream()
                .filter(Paid::isLinked)
                .filter(pair -> !only || pair.contracts.size() == 1)
                .toList();
        return Expected.ofCases(
                linked.size(),
                pairs.size(),
                50,
                "contract-unknown",
                Exactly.percent(
                        Exactly.sum(linked.stream().map(pair -> pair.after).toList()),
                        Exactly.sum(linked.stream().map(pair -> pair.all).toList())));
    }

    /** What a council paid a supplier in a year. */
    private static final class Paid {

        private final List<Line> contracts;
        private final int year;
        private BigInteger all = BigInteger.ZERO;
        private BigInteger after = BigInteger.ZERO;

        Paid(List<Line> contracts, int year) {
            this.contracts = contracts;
            this.year = year;
        }

        boolean isLinked() {
            return contracts.stream()
                                    .map(line -> line.deal().groups())
                                    .distinct()
                                    .count()
                            == 1
                    && contracts.stream().allMatch(line -> line.deal().endsOn() != null);
        }
    }
}
