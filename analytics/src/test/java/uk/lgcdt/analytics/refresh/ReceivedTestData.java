package uk.lgcdt.analytics.refresh;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;

/** Received data as {@code load} leaves it, made up from a seed: announced and signed contracts, frameworks, payments. */
final class ReceivedTestData {

    private static final String[] COUNCILS = {
        "Leeds City Council", "Wakefield Council", "Kent County Council", "Bradford Metropolitan District Council"
    };

    private static final String[] CPV_CODES = {"72200000", "48000000", "72510000", "48810000", "90510000"};

    private ReceivedTestData() {}

    static void write(Path received, int processes, long seed) throws IOException {
        Random random = new Random(seed);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < processes; i++) {
            String award = release(i, "UK6", random.nextInt(), lines.size() + 1);
            lines.add(award);
            if (random.nextInt(3) > 0) {
                lines.add(release(i, "UK7", seedOf(award), lines.size() + 1));
            }
        }
        write(received.resolve("releases/aa/part-00000.jsonl.gz"), lines);
        write(received.resolve("spend/bb/part-00000.jsonl.gz"), payments(random));
        writeRegisters(received);
    }

    /** The commonest supplier is a company that a person and another company own. */
    private static void writeRegisters(Path received) throws IOException {
        write(
                received.resolve("contract_register/cc/part-00000.jsonl.gz"),
                List.of(
                        "{\"landed\":3,\"position\":\"row 2\",\"council\":\"E08000035\",\"title\":\"Ponds\",\"ends_on\":\"2027-03-31\"}"));
        write(
                received.resolve("companies/dd/part-00000.jsonl.gz"),
                List.of(
                        "{\"landed\":4,\"position\":\"row 2\",\"number\":\"01000000\",\"name\":\"FIRM LTD\",\"sic\":[\"62020\"],\"previous\":[]}"));
        write(
                received.resolve("ownership/ee/part-00000.jsonl.gz"),
                List.of(
                        "{\"landed\":5,\"id\":\"s\",\"kind\":\"entity\",\"name\":\"FIRM LTD\",\"company_number\":\"01000000\"}",
                        "{\"landed\":5,\"id\":\"e\",\"kind\":\"entity\",\"name\":\"WOOD PLC\"}",
                        "{\"landed\":5,\"id\":\"o1\",\"kind\":\"relationship\",\"subject\":\"s\",\"entity\":\"e\",\"interests\":[\"shareholding\"]}",
                        "{\"landed\":5,\"id\":\"o2\",\"kind\":\"relationship\",\"subject\":\"s\",\"person\":\"p\"}"));
    }

    static void write(Path file, List<String> lines) throws IOException {
        Files.createDirectories(file.getParent());
        try (Writer out =
                new OutputStreamWriter(new GZIPOutputStream(Files.newOutputStream(file)), StandardCharsets.UTF_8)) {
            for (String line : lines) {
                out.write(line);
                out.write('\n');
            }
        }
    }

    /** An award notice and its contract notice draw the same parties and dates from the same seed. */
    private static int seedOf(String release) {
        return Integer.parseInt(release.replaceAll(".*\"seed\":(-?\\d+).*", "$1"));
    }

    private static String release(int process, String type, int seed, int position) {
        Random random = new Random(seed);
        boolean signed = type.equals("UK7");
        String buyer = COUNCILS[random.nextInt(COUNCILS.length)];
        int suppliers = random.nextInt(5) == 0 ? 3 : 1;
        StringBuilder names = new StringBuilder();
        StringBuilder parties = new StringBuilder();
        for (int i = 0; i < suppliers; i++) {
            int number = 1_000_000 + (int) Math.pow(random.nextDouble() * 6, 3);
            names.append(i == 0 ? "" : ",")
                    .append("{\"id\":\"S%d\",\"name\":\"Firm %d Ltd\"}".formatted(number, number));
            parties.append(
                    ",{\"id\":\"S%d\",\"name\":\"Firm %d Ltd\",\"roles\":[\"supplier\"],\"identifier\":{\"scheme\":\"GB-COH\",\"id\":\"%d\"},\"details\":{\"scale\":\"%s\"}}"
                            .formatted(number, number, number, number % 3 == 0 ? "large" : "sme"));
        }
        int month = 1 + random.nextInt(12);
        int year = 2025 + random.nextInt(2);
        String cpv = CPV_CODES[random.nextInt(CPV_CODES.length)];
        boolean framework = random.nextInt(10) == 0;
        String value = random.nextInt(4) == 0
                ? "{}"
                : "{\"amount\":%d,\"currency\":\"GBP\"}".formatted(1_000 + random.nextInt(900_000));
        String period = "{\"startDate\":\"%d-%02d-01T00:00:00Z\",\"endDate\":\"%d-%02d-28T23:59:59Z\"}"
                .formatted(year, month, year + 2, month);
        return """
                {"landed":1,"position":"release %d","release":{"ocid":"ocds-test-%06d","id":"%s-%06d","seed":%d,\
                "date":"2026-0%d-15T10:00:00Z","tag":["award","contract"],"buyer":{"id":"B","name":"%s"},\
                "tender":{"legalBasis":{"scheme":"UKPGA"},"title":"Contract %d","techniques":{"hasFrameworkAgreement":%s}},\
                "parties":[{"id":"B","name":"%s","roles":["buyer"]}%s],\
                "awards":[{"id":"1","status":"active","date":"%d-%02d-01T00:00:00Z","suppliers":[%s],"value":%s,\
                "items":[{"additionalClassifications":[{"scheme":"CPV","id":"%s"}]}],"contractPeriod":%s,\
                "documents":[{"id":"%s-%06d","noticeType":"%s"}]}]%s}}""".formatted(
                        position,
                        process,
                        type,
                        process,
                        seed,
                        signed ? 7 : 6,
                        buyer,
                        process,
                        framework,
                        buyer,
                        parties,
                        year,
                        month,
                        names,
                        value,
                        cpv,
                        period,
                        type,
                        process,
                        type,
                        signed
                                ? ",\"contracts\":[{\"id\":\"1\",\"awardID\":\"1\",\"dateSigned\":\"%d-%02d-09T00:00:00Z\",\"value\":%s,\"period\":%s}]"
                                        .formatted(year, month, value, period)
                                : "");
    }

    private static List<String> payments(Random random) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            lines.add(
                    "{\"landed\":2,\"position\":\"row %d\",\"council\":\"E08000035\",\"paid_on\":\"2026-0%d-%02d\",\"supplier\":\"FIRM %d LTD\",\"amount_gbp\":\"%d.%02d\"}"
                            .formatted(
                                    i + 2,
                                    1 + random.nextInt(6),
                                    1 + random.nextInt(28),
                                    random.nextInt(20),
                                    random.nextInt(90_000) - 2_000,
                                    random.nextInt(100)));
        }
        return lines;
    }
}
