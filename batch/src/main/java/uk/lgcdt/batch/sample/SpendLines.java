package uk.lgcdt.batch.sample;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** The payments of a council in a month: what its systems cost, and much else. */
final class SpendLines {

    /** Pounds; the Local Government Transparency Code 2015 asks for payments over this. */
    private static final double PUBLISHED_FROM = 500.01;

    private static final DateTimeFormatter BRITISH = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final List<String> PURPOSES = List.of(
            "Supplies and services",
            "Contract payment",
            "Fees and charges",
            "Licences, support and maintenance",
            "Third party payments",
            "Equipment");

    private final long seed;
    private final List<SampleMarket> markets;
    private final double[] weights;
    private final Winners winners;

    SpendLines(long seed, List<SampleMarket> markets, Winners winners) {
        this.seed = seed;
        this.markets = markets;
        this.weights = markets.stream().mapToDouble(SampleMarket::weight).toArray();
        this.winners = winners;
    }

    /** Writes about that many lines after those of the council's systems, and returns how many there are. */
    long write(Writer out, SampleBuyer council, YearMonth month, int count, Draws draws) throws IOException {
        Draws own = Draws.of(seed, "ledger", council.index());
        Ledger ledger = new Ledger(out, council, month, own.chance(0.3), own.chance(0.25));
        for (SampleMarket market : markets) {
            if (market.isConcentrated() && buys(council, market) && draws.chance(0.45)) {
                ledger.pay(market, winners.incumbent(market, council), monthly(market, council), draws);
            }
        }
        for (int i = 0; i < count; i++) {
            SampleMarket market = markets.get(draws.weighted(weights));
            if (draws.chance(0.035)) {
                ledger.payUnnamed(draws);
            } else if (buys(council, market)) {
                double pounds = PUBLISHED_FROM + draws.logNormal(market.lightTouch() ? 1_900 : 1_100, 1.5);
                ledger.pay(market, winners.any(market, council, 1, draws), pounds, draws);
            }
        }
        return ledger.lines;
    }

    private static boolean buys(SampleBuyer council, SampleMarket market) {
        return market.buyers().indexOf(council.kind()) >= 0;
    }

    private double monthly(SampleMarket market, SampleBuyer council) {
        Draws draws = Draws.of(seed, "charge", market.index(), council.index());
        return draws.logNormal(market.annualMedianGbp(), market.sigma()) * council.size() / 12;
    }

    /** One file being written. */
    private static final class Ledger {

        private final Writer out;
        private final SampleBuyer council;
        private final YearMonth month;
        private final boolean british;
        private final boolean numbers;
        private long lines;

        Ledger(Writer out, SampleBuyer council, YearMonth month, boolean british, boolean numbers) {
            this.out = out;
            this.council = council;
            this.month = month;
            this.british = british;
            this.numbers = numbers;
        }

        /** A payment; one in a hundred is taken back. */
        void pay(SampleMarket market, SampleSupplier supplier, double pounds, Draws draws) throws IOException {
            String name = SupplierNames.asWritten(supplier.name(), draws);
            String number =
                    numbers && draws.chance(0.8) ? supplier.companyNumber().orElse("") : "";
            long pence = Math.round(pounds * 100);
            String purpose = draws.one(PURPOSES);
            line(name, pence, purpose, market.department(), number, draws);
            if (draws.chance(0.01)) {
                line(name, -pence, purpose, market.department(), number, draws);
            }
        }

        /** A payment to a person whose name is withheld. */
        void payUnnamed(Draws draws) throws IOException {
            String name = draws.one(List.of("REDACTED PERSONAL DATA", "Redacted", "Name withheld"));
            line(name, Math.round(draws.logNormal(900, 0.7) * 100), "Direct payment", "Adult Social Care", "", draws);
        }

        private void line(String name, long pence, String purpose, String department, String number, Draws draws)
                throws IOException {
            LocalDate day = month.atDay(draws.between(1, month.lengthOfMonth()));
            lines++;
            out.write(String.join(
                    ",",
                    quoted(council.name()),
                    british ? BRITISH.format(day) : day.toString(),
                    String.format(Locale.ROOT, "51%d%02d%05d", month.getYear() % 100, month.getMonthValue(), lines),
                    quoted(name),
                    Money.pounds(pence).setScale(2).toPlainString(),
                    quoted(purpose),
                    department,
                    number));
            out.write('\n');
        }

        private static String quoted(String text) {
            return text.contains(",") ? '"' + text + '"' : text;
        }
    }
}
