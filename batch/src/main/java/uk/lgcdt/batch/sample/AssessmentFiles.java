package uk.lgcdt.batch.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import uk.lgcdt.infra.reference.Region;

/** Writes suppliers' self-assessments of how they manage AI, fifty a file; some are out of date, some were done again. */
final class AssessmentFiles {

    private static final int AT_SCALE_ONE = 250;
    private static final int PER_FILE = 50;
    private static final int VENDORS = 20;

    /** The numbers of the questions, section by section; a parent such as 4.1 is answered through its parts. */
    static final List<String> QUESTIONS = List.of(("1.1 1.2 1.3 1.4 1.5 2.1 2.2 2.3 2.4 2.5 3.1 3.2 3.3 3.4 3.5"
                    + " 4.1.1 4.1.2 4.1.3 4.1.4 4.2 4.3 5.1 5.2.1 5.2.2 5.2.3 5.3.1 5.3.2 5.4 5.5 5.6"
                    + " 6.1 6.2 6.3 6.4 6.5 6.6 7.1 7.2 7.3 7.4 8.1 8.2 8.3 8.4 8.5"
                    + " 9.1 9.2 9.3 9.4 9.5 9.6 10.1 10.2 10.3 10.4")
            .split(" "));

    private static final List<String> REMARKS = List.of(
            "Reviewed each quarter by the board.",
            "In place for products sold to councils; being extended to internal tools.",
            "Planned for the coming year.",
            "Covered by our information security management system.",
            "Done for new systems; older ones are being worked through.");

    private final long seed;
    private final List<SampleMarket> technology;
    private final SampleSuppliers suppliers;

    AssessmentFiles(long seed, List<SampleMarket> markets) {
        this.seed = seed;
        this.technology = markets.stream()
                .filter(market -> market.isTechnology() && !market.isConcentrated())
                .toList();
        this.suppliers = new SampleSuppliers(seed);
    }

    /** Writes the files and returns how many assessments they hold. */
    int write(Path folder, double scale) throws IOException {
        Files.createDirectories(folder);
        int count = (int) Math.max(1, Math.round(AT_SCALE_ONE * scale));
        List<Object> page = new ArrayList<>();
        int written = 0;
        int files = 0;
        for (int firm = 0; written < count; firm++) {
            for (Map<String, Object> assessment : of(firm)) {
                page.add(assessment);
                written++;
            }
            if (page.size() >= PER_FILE || written >= count) {
                files++;
                Path file = folder.resolve(String.format(Locale.ROOT, "assessments-%05d.json", files));
                Files.writeString(file, Json.text(Json.object("assessments", page)));
                page.clear();
            }
        }
        return written;
    }

    /** A firm's assessments, oldest first; none where the firm has not assessed itself. */
    private List<Map<String, Object>> of(int firm) {
        Draws draws = Draws.of(seed, "assessment", firm);
        SampleSupplier supplier = firm < VENDORS
                ? suppliers.vendor(String.format(Locale.ROOT, "T%02d", firm + 1))
                : fromPool(firm - VENDORS);
        if (supplier.companyNumber().isEmpty() || draws.chance(0.3)) {
            return List.of();
        }
        double maturity = 0.8 + 2.6 * draws.share();
        LocalDate first = LocalDate.of(2025, 4, 1).plusDays(draws.between(0, 595));
        List<Map<String, Object>> assessments = new ArrayList<>();
        assessments.add(assessment(supplier, maturity, first, draws));
        LocalDate second = first.plusDays(draws.between(300, 380));
        if (second.isBefore(ReleaseWriter.CUT_OFF) && draws.chance(0.25)) {
            assessments.add(assessment(supplier, maturity + 0.4, second, draws));
        }
        return assessments;
    }

    private SampleSupplier fromPool(int firm) {
        SampleMarket market = technology.get(firm % technology.size());
        return suppliers.pooled(market, Region.LONDON, firm / technology.size());
    }

    private static Map<String, Object> assessment(
            SampleSupplier supplier, double maturity, LocalDate completed, Draws draws) {
        List<Object> answers = new ArrayList<>();
        for (String question : QUESTIONS) {
            long answer = Math.clamp(Math.round(maturity + 2.2 * (draws.share() - 0.5)), 0, 4);
            answers.add(Json.object(
                    "question", question,
                    "answer", answer,
                    "elaboration", draws.chance(0.2) ? draws.one(REMARKS) : null));
        }
        return Json.object(
                "supplier",
                Json.object(
                        "name", supplier.name(),
                        "companyNumber", supplier.companyNumber().orElseThrow()),
                "questionSet",
                "aime-2024-draft",
                "questionSetVersion",
                1,
                "completedOn",
                completed.toString(),
                "scope",
                supplier.sme() ? "Whole organisation" : "Public sector division",
                "answers",
                answers);
    }
}
