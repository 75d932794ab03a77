package uk.lgcdt.batch.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Writes statements of beneficial ownership (BODS 0.2): some of the firms that share markets belong to the same parent,
 * most of the others to persons, of whom nothing is said; of some nothing is stated.
 */
final class OwnershipFiles {

    private static final int PARENTS = 6;
    private static final int PARENT_NUMBERS = 97_000_000;
    private static final double STATED = 0.8;

    private final long seed;
    private final SampleCompanies companies;

    OwnershipFiles(long seed, SampleCompanies companies) {
        this.seed = seed;
        this.companies = companies;
    }

    /** Writes the file and returns how many statements it holds. */
    int write(Path folder, double scale) throws IOException {
        Files.createDirectories(folder);
        List<Object> statements = new ArrayList<>();
        for (int parent = 0; parent < PARENTS; parent++) {
            statements.add(entity(
                    "parent-" + parent, "Sample Holdings " + (parent + 1) + " Limited", PARENT_NUMBERS + parent + ""));
        }
        Set<String> stated = new HashSet<>();
        for (SampleCompanies.Listed vendor : companies.vendors()) {
            state(vendor.supplier(), 0.6, stated, statements);
        }
        companies
                .pooled(scale)
                .filter(pooled ->
                        Draws.of(seed, "stated " + pooled.supplier().name()).chance(STATED))
                .forEach(pooled -> state(pooled.supplier(), 0.05, stated, statements));
        Files.writeString(folder.resolve("statements-00001.json"), Json.text(statements));
        return statements.size();
    }

    private void state(SampleSupplier supplier, double ofParent, Set<String> stated, List<Object> statements) {
        String number = supplier.companyNumber().orElseThrow();
        if (!stated.add(number)) {
            return;
        }
        Draws draws = Draws.of(seed, "owner " + number);
        statements.add(entity("company-" + number, supplier.name(), number));
        if (draws.chance(ofParent)) {
            statements.add(owned(number, "parent-" + draws.between(0, PARENTS - 1), true, draws));
        } else {
            statements.add(Json.object(
                    "statementID",
                    "person-" + number,
                    "statementType",
                    "personStatement",
                    "personType",
                    "anonymousPerson"));
            statements.add(owned(number, "person-" + number, false, draws));
        }
    }

    private static Object entity(String id, String name, String number) {
        return Json.object(
                "statementID",
                id,
                "statementType",
                "entityStatement",
                "entityType",
                "registeredEntity",
                "name",
                name,
                "identifiers",
                List.of(Json.object("scheme", "GB-COH", "id", number)));
    }

    private static Object owned(String number, String owner, boolean byEntity, Draws draws) {
        int least = draws.one(List.of(25, 50, 75));
        return Json.object(
                "statementID",
                "owned-" + number,
                "statementType",
                "ownershipOrControlStatement",
                "statementDate",
                LocalDate.of(2024, 1, 1).plusDays(draws.between(0, 900)).toString(),
                "subject",
                Json.object("describedByEntityStatement", "company-" + number),
                "interestedParty",
                Json.object(byEntity ? "describedByEntityStatement" : "describedByPersonStatement", owner),
                "interests",
                List.of(Json.object(
                        "type",
                        "shareholding",
                        "interestLevel",
                        "direct",
                        "share",
                        Json.object("minimum", least, "maximum", Math.min(100, least + 25)))));
    }
}
