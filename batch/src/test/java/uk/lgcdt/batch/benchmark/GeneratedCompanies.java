package uk.lgcdt.batch.benchmark;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;

/**
 * Writes a snapshot of invented companies in the layout of Companies House's basic company data, every cell in quotes.
 *
 * @see <a href="https://resources.companieshouse.gov.uk/toolsToHelp/pdf/freeDataProductDataset.pdf">Columns</a>
 */
final class GeneratedCompanies {

    private static final int PREVIOUS_NAMES = 10;

    private static final String HEADER = "CompanyName, CompanyNumber,RegAddress.CareOf,RegAddress.POBox,"
            + "RegAddress.AddressLine1, RegAddress.AddressLine2,RegAddress.PostTown,RegAddress.County,"
            + "RegAddress.Country,RegAddress.PostCode,CompanyCategory,CompanyStatus,CountryOfOrigin,DissolutionDate,"
            + "IncorporationDate,Accounts.AccountRefDay,Accounts.AccountRefMonth,Accounts.NextDueDate,"
            + "Accounts.LastMadeUpDate,Accounts.AccountCategory,Returns.NextDueDate,Returns.LastMadeUpDate,"
            + "Mortgages.NumMortCharges,Mortgages.NumMortOutstanding,Mortgages.NumMortPartSatisfied,"
            + "Mortgages.NumMortSatisfied,SICCode.SicText_1,SICCode.SicText_2,SICCode.SicText_3,SICCode.SicText_4,"
            + "LimitedPartnerships.NumGenPartners,LimitedPartnerships.NumLimPartners,URI";

    private GeneratedCompanies() {}

    /** Returns the number of bytes written. */
    static long write(Path file, int companies) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write(HEADER);
            for (int name = 1; name <= PREVIOUS_NAMES; name++) {
                out.write(",PreviousName_%d.CONDATE, PreviousName_%d.CompanyName".formatted(name, name));
            }
            out.write(",ConfStmtNextDueDate, ConfStmtLastMadeUpDate\r\n");
            for (int number = 0; number < companies; number++) {
                out.write('"' + String.join("\",\"", company(number)) + "\"\r\n");
            }
        }
        return Files.size(file);
    }

    private static String[] company(int number) {
        Random random = new Random(number);
        String town =
                GeneratedReleases.words(new Random(random.nextInt(900)), 1).toUpperCase(Locale.ROOT);
        int previous = random.nextInt(10) == 0 ? 1 + random.nextInt(2) : 0;
        String[] cells = {
            (GeneratedReleases.words(random, 2) + " LTD").toUpperCase(Locale.ROOT),
            "%08d".formatted(1_000_000 + number),
            "",
            "",
            random.nextInt(200) + " " + GeneratedReleases.words(random, 1).toUpperCase(Locale.ROOT) + " ROAD",
            "",
            town,
            "",
            "UNITED KINGDOM",
            "AB%d %dCD".formatted(random.nextInt(99), random.nextInt(9)),
            "Private Limited Company",
            "Active",
            "United Kingdom",
            "",
            day(random, 2000),
            Integer.toString(28 + random.nextInt(4)),
            Integer.toString(1 + random.nextInt(12)),
            day(random, 2026),
            day(random, 2024),
            random.nextBoolean() ? "MICRO ENTITY" : "TOTAL EXEMPTION FULL",
            "",
            "",
            "0",
            "0",
            "0",
            "0",
            "%05d - %s"
                    .formatted(
                            1_000 + random.nextInt(90_000),
                            GeneratedReleases.words(new Random(random.nextInt(700)), 5)),
            "",
            "",
            "",
            "0",
            "0",
            "http://business.data.gov.uk/id/company/%08d".formatted(1_000_000 + number),
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            day(random, 2026),
            day(random, 2025)
        };
        int first = 33;
        for (int name = 0; name < previous; name++) {
            cells[first + 2 * name] = day(random, 2015);
            cells[first + 2 * name + 1] = (GeneratedReleases.words(random, 2) + " LTD").toUpperCase(Locale.ROOT);
        }
        return cells;
    }

    private static String day(Random random, int year) {
        return "%02d/%02d/%d".formatted(1 + random.nextInt(28), 1 + random.nextInt(12), year);
    }
}
