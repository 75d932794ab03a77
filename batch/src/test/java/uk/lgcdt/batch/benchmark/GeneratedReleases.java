package uk.lgcdt.batch.benchmark;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/** Writes release packages of some 8 KB a release, each release made from its number alone. */
final class GeneratedReleases {

    private static final int RELEASES_A_FILE = 10_000;
    private static final int RELEASES_A_PROCESS = 2;

    private static final String[] SYLLABLES = {
        "con", "tract", "ser", "vice", "sup", "port", "ply", "main", "te", "nance", "sys", "tem", "data", "net", "work",
        "li", "cence", "hos", "ting", "man", "age", "ment", "de", "sign", "build", "road", "care", "home", "school",
        "trans", "fer", "re", "view"
    };

    private GeneratedReleases() {}

    /** Returns the number of bytes written. */
    static long write(Path folder, int releases) throws IOException {
        Files.createDirectories(folder);
        long bytes = 0;
        for (int first = 0; first < releases; first += RELEASES_A_FILE) {
            Path file = folder.resolve("releases-%05d.json".formatted(first / RELEASES_A_FILE));
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 20)) {
                out.write(bytes(
                        "{\"uri\":\"https://example.org/%d\",\"version\":\"1.1\",\"releases\":[".formatted(first)));
                for (int number = first; number < Math.min(releases, first + RELEASES_A_FILE); number++) {
                    out.write(bytes((number == first ? "" : ",") + release(number)));
                }
                out.write(bytes("]}"));
            }
            bytes += Files.size(file);
        }
        return bytes;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String release(int number) {
        Random random = new Random(number);
        int process = number / RELEASES_A_PROCESS;
        boolean award = number % RELEASES_A_PROCESS == 1;
        StringBuilder json = new StringBuilder(9_000);
        json.append(
                "{\"ocid\":\"ocds-bench-%06x\",\"id\":\"%06d-2026\",\"date\":\"2026-%02d-%02dT%02d:%02d:00+01:00\",\"tag\":[\"%s\"],"
                        .formatted(
                                process,
                                number,
                                award ? 8 : 4,
                                1 + process % 28,
                                process % 24,
                                number % 60,
                                award ? "award" : "tender"));
        json.append("\"initiationType\":\"tender\",\"tender\":{\"id\":\"%d\",\"title\":\"%s\",\"description\":\"%s\","
                .formatted(process, words(random, 8), words(random, 250)));
        json.append(
                "\"legalBasis\":{\"id\":\"2023/54\",\"scheme\":\"UKPGA\"},\"status\":\"active\",\"value\":{\"amount\":%d.%02d,\"amountGross\":%d,\"currency\":\"GBP\"},\"lots\":["
                        .formatted(random.nextInt(9_000_000), random.nextInt(100), random.nextInt(9_000_000)));
        for (int lot = 1; lot <= 3; lot++) {
            json.append(
                    "%s{\"id\":\"%d\",\"title\":\"%s\",\"description\":\"%s\",\"status\":\"active\",\"value\":{\"amount\":%d,\"currency\":\"GBP\"},\"contractPeriod\":{\"startDate\":\"2026-10-01T00:00:00+01:00\",\"endDate\":\"2029-09-30T23:59:59+01:00\"}}"
                            .formatted(
                                    lot == 1 ? "" : ",",
                                    lot,
                                    words(random, 6),
                                    words(random, 90),
                                    random.nextInt(900_000)));
        }
        json.append("],\"items\":[");
        for (int item = 1; item <= 4; item++) {
            json.append(
                    "%s{\"id\":\"%d\",\"additionalClassifications\":[{\"scheme\":\"CPV\",\"id\":\"%d\",\"description\":\"%s\"}],\"deliveryAddresses\":[{\"region\":\"UKD3\",\"country\":\"GB\"}],\"relatedLot\":\"%d\"}"
                            .formatted(
                                    item == 1 ? "" : ",",
                                    item,
                                    48_000_000 + random.nextInt(30) * 100_000,
                                    words(random, 5),
                                    1 + item % 3));
        }
        json.append("]},\"parties\":[");
        for (int party = 0; party < 4; party++) {
            json.append(
                    "%s{\"id\":\"GB-COH-%08d\",\"name\":\"%s\",\"identifier\":{\"scheme\":\"GB-COH\",\"id\":\"%08d\",\"legalName\":\"%s\"},\"address\":{\"streetAddress\":\"%s\",\"locality\":\"%s\",\"postalCode\":\"AB1 2CD\",\"country\":\"GB\"},\"contactPoint\":{\"name\":\"%s\",\"email\":\"someone@example.org\"},\"roles\":[\"%s\"],\"details\":{\"scale\":\"sme\",\"vcse\":false}}"
                            .formatted(
                                    party == 0 ? "" : ",",
                                    process % 5_000 + party,
                                    words(random, 3),
                                    process % 5_000 + party,
                                    words(random, 3),
                                    words(random, 3),
                                    words(random, 1),
                                    words(random, 2),
                                    party == 0 ? "buyer" : "supplier"));
        }
        json.append(
                "],\"buyer\":{\"id\":\"GB-COH-%08d\",\"name\":\"%s\"}".formatted(process % 5_000, words(random, 3)));
        if (award) {
            json.append(
                    ",\"awards\":[{\"id\":\"1\",\"title\":\"%s\",\"status\":\"active\",\"date\":\"2026-08-01T00:00:00+01:00\",\"value\":{\"amount\":%d,\"currency\":\"GBP\"},\"suppliers\":[{\"id\":\"GB-COH-%08d\",\"name\":\"%s\"}]}]"
                            .formatted(
                                    words(random, 6), random.nextInt(900_000), process % 5_000 + 1, words(random, 3)));
        }
        return json.append(",\"language\":\"en\",\"x_note\":\"%s\"}".formatted(words(random, 60)))
                .toString();
    }

    /** Invented words, apart by a space. */
    static String words(Random random, int count) {
        StringBuilder words = new StringBuilder(count * 9);
        for (int word = 0; word < count; word++) {
            words.append(word == 0 ? "" : " ");
            for (int syllable = random.nextInt(3); syllable >= 0; syllable--) {
                words.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
            }
        }
        return words.toString();
    }
}
