package uk.lgcdt.batch.sample;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.lgcdt.infra.reference.SicCodes;

/**
 * Writes a snapshot of the sample's companies with the columns of Companies House's basic company data.
 *
 * @see <a href="https://resources.companieshouse.gov.uk/toolsToHelp/pdf/freeDataProductDataset.pdf">Columns</a>
 */
final class CompanyFiles {

    private static final LocalDate SNAPSHOT = LocalDate.of(2026, 11, 1);
    private static final DateTimeFormatter BRITISH = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private static final int PREVIOUS_NAMES = 10;

    /** The blanks before some names are the register's own. */
    private static final List<String> HEADER = Stream.concat(
                    Stream.of(("CompanyName, CompanyNumber,RegAddress.CareOf,RegAddress.POBox,RegAddress.AddressLine1,"
                                    + " RegAddress.AddressLine2,RegAddress.PostTown,RegAddress.County,RegAddress.Country,"
                                    + "RegAddress.PostCode,CompanyCategory,CompanyStatus,CountryOfOrigin,DissolutionDate,"
                                    + "IncorporationDate,Accounts.AccountRefDay,Accounts.AccountRefMonth,"
                                    + "Accounts.NextDueDate,Accounts.LastMadeUpDate,Accounts.AccountCategory,"
                                    + "Returns.NextDueDate,Returns.LastMadeUpDate,Mortgages.NumMortCharges,"
                                    + "Mortgages.NumMortOutstanding,Mortgages.NumMortPartSatisfied,"
                                    + "Mortgages.NumMortSatisfied,SICCode.SicText_1,SICCode.SicText_2,"
                                    + "SICCode.SicText_3,SICCode.SicText_4,LimitedPartnerships.NumGenPartners,"
                                    + "LimitedPartnerships.NumLimPartners,URI")
                            .split(",")),
                    Stream.concat(
                            IntStream.rangeClosed(1, PREVIOUS_NAMES)
                                    .boxed()
                                    .flatMap(i -> Stream.of(
                                            "PreviousName_" + i + ".CONDATE", " PreviousName_" + i + ".CompanyName")),
                            Stream.of("ConfStmtNextDueDate", " ConfStmtLastMadeUpDate")))
            .toList();

    /** What firms of a market do, by the first two digits of its CPV codes (UK SIC 2007). */
    private static final Map<String, List<String>> ACTIVITIES = Map.of(
            "48", List.of("62012", "62020"),
            "72", List.of("62020", "62090"),
            "30", List.of("46510"),
            "64", List.of("61900"),
            "85", List.of("88100", "87300"),
            "45", List.of("41201", "43999"),
            "71", List.of("71129"),
            "60", List.of("49390"),
            "80", List.of("85590"),
            "90", List.of("38110", "81210"));

    private static final List<String> OTHER = List.of("82990");

    private final long seed;
    private final SampleCompanies companies;
    private final SicCodes activities = SicCodes.load();

    CompanyFiles(long seed, SampleCompanies companies) {
        this.seed = seed;
        this.companies = companies;
    }

    /** Writes the file and returns how many companies it holds. */
    int write(Path folder, double scale) throws IOException {
        Files.createDirectories(folder);
        List<SampleCompanies.Listed> all = Stream.concat(companies.vendors().stream(), companies.pooled(scale))
                .toList();
        try (CsvWriter out =
                CsvWriter.builder().build(folder.resolve("BasicCompanyData-" + SNAPSHOT + "-part1_1.csv"))) {
            out.writeRecord(HEADER);
            all.forEach(company -> out.writeRecord(row(company)));
        }
        return all.size();
    }

    private List<String> row(SampleCompanies.Listed company) {
        SampleSupplier supplier = company.supplier();
        String number = supplier.companyNumber().orElseThrow();
        Draws draws = Draws.of(seed, "company " + number);
        LocalDate incorporated = number.startsWith("00")
                ? LocalDate.of(1908, 1, 1).plusDays(draws.between(0, 1_000))
                : LocalDate.of(1995, 1, 1).plusDays(draws.between(0, 9_000));
        LocalDate accounts =
                LocalDate.of(2025, 12, 31).minusMonths(draws.between(0, 11)).withDayOfMonth(28);
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("CompanyName", supplier.name().toUpperCase(Locale.ROOT));
        cells.put("CompanyNumber", number);
        cells.put("RegAddress.PostTown", supplier.region().label().toUpperCase(Locale.ROOT));
        cells.put("RegAddress.Country", "UNITED KINGDOM");
        cells.put("CompanyCategory", category(supplier));
        cells.put(
                "CompanyStatus",
                draws.chance(0.95) ? "Active" : draws.one(List.of("Liquidation", "Active - Proposal to Strike off")));
        cells.put("CountryOfOrigin", "United Kingdom");
        cells.put("IncorporationDate", BRITISH.format(incorporated));
        cells.put("Accounts.LastMadeUpDate", BRITISH.format(accounts));
        cells.put(
                "Accounts.AccountCategory",
                supplier.sme()
                        ? draws.one(List.of("MICRO ENTITY", "TOTAL EXEMPTION FULL", "SMALL"))
                        : draws.one(List.of("FULL", "GROUP")));
        List<String> codes =
                ACTIVITIES.getOrDefault(company.market().cpv().getFirst().substring(0, 2), OTHER);
        for (int i = 0; i < codes.size(); i++) {
            cells.put(
                    "SICCode.SicText_" + (i + 1),
                    codes.get(i) + " - " + activities.findName(codes.get(i)).orElseThrow());
        }
        cells.put("URI", "http://business.data.gov.uk/id/company/" + number);
        if (draws.chance(0.12)) {
            cells.put("PreviousName_1.CONDATE", BRITISH.format(incorporated.plusDays(draws.between(400, 2_000))));
            cells.put("PreviousName_1.CompanyName", formerName(supplier));
        }
        cells.put("ConfStmtLastMadeUpDate", BRITISH.format(SNAPSHOT.minusDays(draws.between(10, 350))));
        return HEADER.stream()
                .map(column -> cells.getOrDefault(column.strip(), ""))
                .toList();
    }

    private static String category(SampleSupplier supplier) {
        if (supplier.charityNumber().isPresent()) {
            return "PRI/LTD BY GUAR/NSC (Private, limited by guarantee, no share capital)";
        }
        if (supplier.name().endsWith("LLP")) {
            return "Limited Liability Partnership";
        }
        return supplier.name().endsWith("PLC") ? "Public Limited Company" : "Private Limited Company";
    }

    /** The firm's own coined word without its trade: what it was called before it found one. */
    private static String formerName(SampleSupplier supplier) {
        List<String> words = new ArrayList<>(Arrays.asList(supplier.name().split(" ")));
        words.remove("The");
        return words.getFirst().toUpperCase(Locale.ROOT) + " HOLDINGS LIMITED";
    }
}
