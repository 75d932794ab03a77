package uk.lgcdt.batch.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import uk.lgcdt.batch.sample.ContractingProcess.Regime;

/**
 * Generates a national sample of any size in the formats that are really published. The same scale and seed give the same
 * bytes; memory does not grow with the scale.
 *
 * <p>Councils are real and so are CPV codes. Suppliers, amounts and every other body are invented.
 */
public final class SampleGenerator {

    public static final long DEFAULT_SEED = 2026;

    /** Needs of buyers at scale 1; each leads to one to six contracting processes, of which some fall outside the time. */
    private static final int REQUIREMENTS = 7_500;

    private SampleGenerator() {}

    /**
     * Writes {@code notices}, {@code spend}, {@code assessments}, {@code registers}, {@code companies} and
     * {@code ownership} into a new folder, which appears once it is whole.
     *
     * @param scale 1 for about 12,000 processes, 20,000 releases and 150,000 spend lines
     * @throws IOException also where the folder is there already and is not empty
     */
    public static SampleContents generate(Path out, double scale, long seed) throws IOException {
        return generate(out, scale, seed, false);
    }

    /** As above; if asked, with a folder {@code broken} of files that loading must refuse. */
    public static SampleContents generate(Path out, double scale, long seed, boolean broken) throws IOException {
        if (!(scale > 0)) {
            throw new IllegalArgumentException("A sample's scale is more than 0, not " + scale);
        }
        Path target = out.toAbsolutePath().normalize();
        refuseUnlessEmpty(target);
        Path partial = target.resolveSibling(target.getFileName() + ".partial");
        delete(partial);
        SampleContents contents = write(partial, scale, seed);
        if (broken) {
            BrokenFiles.write(partial.resolve("broken"));
        }
        Files.deleteIfExists(target);
        Files.move(partial, target);
        return contents;
    }

    private static SampleContents write(Path folder, double scale, long seed) throws IOException {
        List<SampleMarket> markets = SampleMarket.list();
        Buyers buyers = new Buyers(SampleBuyer.list(), markets);
        Winners winners = new Winners(seed);
        Frameworks frameworks = new Frameworks(seed, buyers, winners);
        Requirements requirements = new Requirements(seed, markets, buyers, frameworks, winners);
        int processes = 0;
        int releases = 0;
        try (NoticePages pages = new NoticePages(folder.resolve("notices"))) {
            Stream<ContractingProcess> all = Stream.concat(
                    markets.stream().flatMap(market -> frameworks.of(market).stream()),
                    Stream.iterate(0, i -> i < Math.max(1, Math.round(REQUIREMENTS * scale)), i -> i + 1)
                            .flatMap(i -> requirements.of(i).stream()));
            for (ContractingProcess process : (Iterable<ContractingProcess>) all::iterator) {
                List<Publication> publications = notices(seed, process);
                for (Publication publication : publications) {
                    pages.add(publication);
                }
                processes += publications.isEmpty() ? 0 : 1;
                releases += publications.size();
            }
        }
        SpendFiles spend = new SpendFiles(seed, buyers, new SpendLines(seed, markets, winners));
        SampleCompanies companies = new SampleCompanies(seed, markets);
        return new SampleContents(
                processes,
                releases,
                spend.write(folder.resolve("spend"), scale),
                new AssessmentFiles(seed, markets).write(folder.resolve("assessments"), scale),
                new RegisterFiles(seed, markets, winners).write(folder.resolve("registers"), spend.publishing(scale)),
                new CompanyFiles(seed, companies).write(folder.resolve("companies"), scale),
                new OwnershipFiles(seed, companies).write(folder.resolve("ownership"), scale));
    }

    private static List<Publication> notices(long seed, ContractingProcess process) {
        return process.regime() == Regime.PROCUREMENT_ACT
                ? ActNotices.of(seed, process)
                : DirectiveNotices.of(seed, process);
    }

    private static void refuseUnlessEmpty(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> inside = Files.list(folder)) {
                if (inside.findAny().isPresent()) {
                    throw new IOException("The folder for the sample is not empty: " + folder);
                }
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> inside = Files.walk(folder)) {
            for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
