package uk.lgcdt.batch.sample;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Writes the contract registers of the councils that publish spending, a file a council, with the fields of the Local
 * Government Transparency Code 2015. Who holds a council's systems in its notices holds them here too.
 */
final class RegisterFiles {

    private static final DateTimeFormatter BRITISH = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final List<String> HEADER = List.of(
            "Council",
            "Contract Reference Number",
            "Title of Agreement",
            "Description",
            "Department",
            "Start Date",
            "End Date",
            "Review Date",
            "Supplier Name",
            "Supplier Company Number",
            "Contract Value",
            "Annual Value",
            "VAT That Cannot Be Recovered",
            "SME",
            "VCSE",
            "Procurement Process");
    private static final List<String> PROCESSES =
            List.of("Open tender", "Call-off from a framework", "Three quotations", "Direct award");
    private static final double OTHERS = 0.6; // how many markets without vendors of their own a council lists

    private final long seed;
    private final List<SampleMarket> markets;
    private final Winners winners;

    RegisterFiles(long seed, List<SampleMarket> markets, Winners winners) {
        this.seed = seed;
        this.markets = markets;
        this.winners = winners;
    }

    /** Writes the files and returns how many contracts they list. */
    int write(Path folder, List<SampleBuyer> councils) throws IOException {
        Files.createDirectories(folder);
        int contracts = 0;
        for (SampleBuyer council : councils) {
            Path file = folder.resolve(SpendFiles.slug(council) + "-contracts.csv");
            try (CsvWriter out = CsvWriter.builder().build(file)) {
                out.writeRecord(HEADER);
                contracts += write(out, council);
            }
        }
        return contracts;
    }

    private int write(CsvWriter out, SampleBuyer council) {
        int written = 0;
        for (SampleMarket market : markets) {
            Draws draws = Draws.of(seed, "register", council.index(), market.index());
            if (market.buyers().indexOf(council.kind()) < 0 || !market.isConcentrated() && !draws.chance(OTHERS)) {
                continue;
            }
            SampleSupplier supplier = market.isConcentrated()
                    ? winners.incumbent(market, council)
                    : winners.any(market, council, 1, draws);
            written++;
            out.writeRecord(row(council, market, supplier, written, draws));
        }
        return written;
    }

    private static List<String> row(
            SampleBuyer council, SampleMarket market, SampleSupplier supplier, int number, Draws draws) {
        int years = draws.between(market.minYears(), market.maxYears());
        LocalDate start = LocalDate.of(2022, 1, 1).plusMonths(draws.between(0, 56));
        LocalDate end = start.plusYears(years).minusDays(1);
        long annual = Money.rounded(draws.logNormal(market.annualMedianGbp(), market.sigma()) * council.size(), draws);
        String title = draws.one(market.titles());
        return List.of(
                council.name(),
                String.format(Locale.ROOT, "C%04d-%03d", council.index(), number),
                title,
                title + " for " + council.shortName(),
                market.department(),
                BRITISH.format(start),
                draws.chance(0.03) ? "Ongoing" : BRITISH.format(end),
                draws.chance(0.5) ? BRITISH.format(end.minusMonths(6)) : "",
                SupplierNames.asWritten(supplier.name(), draws),
                supplier.companyNumber().filter(known -> draws.chance(0.7)).orElse(""),
                pounds(annual * years),
                pounds(annual),
                "",
                supplier.sme() ? "Yes" : "No",
                supplier.vcse() ? "Yes" : "No",
                draws.one(PROCESSES));
    }

    private static String pounds(long pence) {
        return Optional.of(pence)
                .map(amount -> String.format(Locale.UK, "£%,.2f", Money.pounds(amount)))
                .orElseThrow();
    }
}
