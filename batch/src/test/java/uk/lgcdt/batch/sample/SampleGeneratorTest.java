package uk.lgcdt.batch.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.lgcdt.infra.reference.Councils;

class SampleGeneratorTest {

    private static final double SCALE = 0.25;
    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    static Path folder;

    private static Path sample;
    private static SampleContents contents;
    private static final Map<String, JsonNode> RELEASES = new LinkedHashMap<>();
    private static int repeats;

    @BeforeAll
    static void generate() throws IOException {
        sample = folder.resolve("sample");
        contents = SampleGenerator.generate(sample, SCALE, 7);
        for (Path page : files(sample.resolve("notices"))) {
            for (JsonNode release : JSON.readTree(page.toFile()).get("releases")) {
                repeats += RELEASES.put(release.get("id").asString(), release) == null ? 0 : 1;
            }
        }
    }

    @Test
    void theSameSeedWritesTheSameBytes() throws Exception {
        SampleGenerator.generate(folder.resolve("first"), 0.02, 5);
        SampleGenerator.generate(folder.resolve("again"), 0.02, 5);
        SampleGenerator.generate(folder.resolve("other"), 0.02, 6);

        assertThat(fingerprints(folder.resolve("again"))).isEqualTo(fingerprints(folder.resolve("first")));
        assertThat(fingerprints(folder.resolve("other"))).isNotEqualTo(fingerprints(folder.resolve("first")));
    }

    @Test
    void aLargerSampleLeavesASmallerOnesReleasesAsTheyAre() throws Exception {
        SampleGenerator.generate(folder.resolve("smaller"), 0.02, 7);
        List<JsonNode> smaller = new ArrayList<>();
        for (Path page : files(folder.resolve("smaller/notices"))) {
            JSON.readTree(page.toFile()).get("releases").forEach(smaller::add);
        }

        assertThat(smaller)
                .isNotEmpty()
                .allSatisfy(release ->
                        assertThat(RELEASES.get(release.get("id").asString())).isEqualTo(release));
    }

    @Test
    void theSizeFollowsTheScale() {
        assertThat(contents.processes()).isBetween((int) (10_500 * SCALE), (int) (14_000 * SCALE));
        assertThat(contents.releases()).isEqualTo(RELEASES.size()).isBetween((int) (17_000 * SCALE), (int)
                (22_500 * SCALE));
        assertThat(contents.spendLines()).isBetween((long) (120_000 * SCALE), (long) (180_000 * SCALE));
        assertThat(contents.assessments()).isBetween((int) (249 * SCALE), (int) (252 * SCALE));
    }

    @Test
    void everyReleaseHasItsOcidIdDateAndTag() {
        assertThat(RELEASES.values()).allSatisfy(release -> {
            assertThat(release.get("ocid").asString()).matches("ocds-h6vhtk-f[0-9a-f]{5}");
            assertThat(release.get("id").asString()).matches("\\d{6,}-20\\d\\d");
            assertThat(release.get("tag").get(0).asString()).isNotBlank();
            assertThat(OffsetDateTime.parse(release.get("date").asString()).toLocalDate())
                    .isBetween(LocalDate.of(2022, 1, 1), LocalDate.of(2026, 11, 23));
        });
    }

    @Test
    void theActAppliesFromItsDayAndScotlandKeepsTheOldLaw() {
        assertThat(RELEASES.values().stream().filter(SampleGeneratorTest::isAct))
                .hasSizeGreaterThan(RELEASES.size() / 4)
                .allMatch(release -> release.get("date").asString().compareTo("2024-") > 0)
                .noneMatch(release -> release.at("/buyer/name").asString().contains("Glasgow"));
        assertThat(RELEASES.values().stream().filter(release -> !isAct(release)))
                .anyMatch(release -> release.get("date").asString().compareTo("2026-06") > 0)
                .allMatch(release -> release.findValues("noticeType").isEmpty());
    }

    @Test
    void everyNoticeTypeOfTheActIsThere() {
        assertThat(RELEASES.values().stream()
                        .flatMap(release -> release.findValues("noticeType").stream())
                        .map(JsonNode::asString)
                        .distinct())
                .containsExactlyInAnyOrder(
                        "UK1", "UK2", "UK3", "UK4", "UK5", "UK6", "UK7", "UK9", "UK10", "UK11", "UK12");
    }

    @Test
    void tenderAwardAndContractShareAProcess() {
        Map<String, List<String>> types = RELEASES.values().stream()
                .collect(Collectors.groupingBy(
                        release -> release.get("ocid").asString(),
                        Collectors.flatMapping(
                                release -> release.findValues("noticeType").stream()
                                        .map(JsonNode::asString),
                                Collectors.toList())));

        assertThat(types.values()).anyMatch(all -> all.containsAll(List.of("UK2", "UK4", "UK6", "UK7")));
    }

    @Test
    void theDirtIsAsCommonAsInRealNotices() {
        assertThat(share(
                        contracts(),
                        contract -> contract.at("/value/amountGross").asDouble() == 0))
                .isBetween(0.02, 0.08);
        assertThat(share(contracts(), contract -> !contract.at("/value").has("amount")))
                .isBetween(0.05, 0.13);
        assertThat(share(contracts(), contract -> !contract.at("/period").has("endDate")))
                .isBetween(0.01, 0.06);
        assertThat(share(suppliers(true), party -> !party.has("identifier"))).isBetween(0.06, 0.16);
        assertThat(share(suppliers(true), party -> !scheme(party).equals("GB-COH")))
                .isBetween(0.28, 0.48);
        assertThat(share(suppliers(false), party -> !scheme(party).equals("GB-COH")))
                .isBetween(0.6, 0.8);
        assertThat(share(companyNumbers(), number -> !number.matches("\\d{8}|[A-Z]{2}\\d{6}")))
                .isBetween(0.005, 0.04);
        assertThat((double) repeats / RELEASES.size()).isBetween(0.002, 0.015);
    }

    @Test
    void anInfiniteNumberStandsBareAsFindATenderWritesIt() throws IOException {
        assertThat(files(sample.resolve("notices")))
                .anyMatch(page -> read(page).contains("\"maximumParticipants\":1e9999"));
    }

    @Test
    void contractsOfSeveralCouncilsEndTogetherIn2027Or2028() {
        Councils councils = Councils.load();
        Map<String, Long> councilsByGroupAndYear = RELEASES.values().stream()
                .filter(release -> isAct(release) && release.has("contracts"))
                .filter(release ->
                        councils.find(release.at("/buyer/name").asString()).isPresent())
                .filter(release ->
                        release.at("/contracts/0/period/endDate").asString("").matches("202[78].*"))
                .collect(Collectors.groupingBy(
                        release -> release.at("/awards/0/items/0/additionalClassifications/0/id")
                                        .asString("none")
                                + " "
                                + release.at("/contracts/0/period/endDate").asString(),
                        TreeMap::new,
                        Collectors.mapping(
                                release -> release.at("/buyer/name").asString(),
                                Collectors.collectingAndThen(Collectors.toSet(), names -> (long) names.size()))));

        assertThat(councilsByGroupAndYear.values()).anyMatch(together -> together >= 5);
    }

    @Test
    void someTechnologyMarketsAreConcentratedAndSomeAreNot() {
        assertThat(largestShareByCount("48160000")).isGreaterThan(0.3);
        assertThat(largestShareByCount("72220000")).isLessThan(0.15);
    }

    @Test
    void spendingIsInTheOneLayoutAndOfRealCouncils() throws IOException {
        Councils councils = Councils.load();
        List<Path> files = files(sample.resolve("spend"));

        assertThat(files).hasSize(10 * 58).allSatisfy(file -> {
            List<String> lines = read(file).lines().toList();
            assertThat(lines.getFirst())
                    .isEqualTo(
                            "Body Name,Date,Transaction Number,Supplier Name,Amount,Purpose,Department,Company Number");
            assertThat(councils.find(lines.get(1).replaceAll("^\"|\",.*$|(?<!\"),\\d.*$", "")))
                    .as(lines.get(1))
                    .isPresent();
        });
        assertThat(files.stream().map(SampleGeneratorTest::read)).anyMatch(text -> text.contains(",-"));
    }

    @Test
    void assessmentsAnswerEveryQuestionOnTheScaleOfFive() throws IOException {
        List<JsonNode> assessments = new ArrayList<>();
        for (Path file : files(sample.resolve("assessments"))) {
            JSON.readTree(file.toFile()).get("assessments").forEach(assessments::add);
        }

        assertThat(assessments).hasSize(contents.assessments()).allSatisfy(assessment -> {
            assertThat(assessment.get("answers").size()).isEqualTo(55);
            assertThat(assessment
                            .get("answers")
                            .valueStream()
                            .map(answer -> answer.get("answer").asInt()))
                    .allMatch(answer -> answer >= 0 && answer <= 4);
        });
        assertThat(assessments)
                .extracting(each -> each.get("completedOn").asString())
                .anyMatch(day -> day.compareTo("2025-11-24") < 0);
    }

    @Test
    void theQuestionsAnsweredAreThoseOfTheQuestionSet() throws IOException {
        try (InputStream in = SampleGeneratorTest.class.getResourceAsStream("/assurance/aime-2024-draft.json")) {
            List<String> asked = JSON.readTree(in).findParents("number").stream()
                    .filter(question -> question.has("text") && !question.has("parts"))
                    .map(question -> question.get("number").asString())
                    .toList();

            assertThat(AssessmentFiles.QUESTIONS).containsExactlyInAnyOrderElementsOf(asked);
        }
    }

    @Test
    void registersListTheSuppliersThatTheirCouncilsNoticesName() {
        assertThat(contents.registerContracts()).isGreaterThan(100);
        List<String> rows = files(sample.resolve("registers")).stream()
                .flatMap(file -> read(file).lines().skip(1))
                .toList();
        assertThat(rows).hasSize(contents.registerContracts());
        assertThat(share(rows.stream(), row -> row.contains(",98000"))).isBetween(0.1, 0.9);
    }

    @Test
    void theCompaniesRegisterHoldsTheSuppliersThatWin() {
        String snapshot = read(files(sample.resolve("companies")).getFirst());
        List<String> rows = snapshot.lines().skip(1).toList();
        assertThat(snapshot).startsWith("CompanyName, CompanyNumber,");
        assertThat(rows).hasSize(contents.companies());
        assertThat(rows).allSatisfy(row -> assertThat(row.split(",")[1]).matches("(00|9|SC9).*"));
        assertThat(rows).anyMatch(row -> row.contains(" HOLDINGS LIMITED"));
        assertThat(share(companyNumbers().filter(number -> number.matches("\\d{8}")), snapshot::contains))
                .isGreaterThan(0.4);
    }

    @Test
    void ownersAreInventedFirmsOrPersonsOfWhomNothingIsSaid() {
        JsonNode statements =
                JSON.readTree(read(files(sample.resolve("ownership")).getFirst()));
        assertThat(statements.valueStream()).hasSize(contents.statements());
        assertThat(statements
                        .valueStream()
                        .filter(each -> each.get("statementType").asString().equals("personStatement")))
                .isNotEmpty()
                .allMatch(person -> person.size() == 3);
    }

    @Test
    void brokenFilesAreWrittenOnlyWhenAskedFor() throws IOException {
        SampleGenerator.generate(folder.resolve("broken"), 0.01, 7, true);

        assertThat(sample.resolve("broken")).doesNotExist();
        assertThat(files(folder.resolve("broken/broken"))).hasSize(6);
    }

    @Test
    void aFolderThatHoldsSomethingIsLeftAlone() {
        assertThatThrownBy(() -> SampleGenerator.generate(sample, 0.01, 7))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith("The folder for the sample is not empty");
    }

    private static boolean isAct(JsonNode release) {
        return release.at("/tender/legalBasis/scheme").asString().equals("UKPGA");
    }

    private static Stream<JsonNode> contracts() {
        return RELEASES.values().stream()
                .filter(SampleGeneratorTest::isAct)
                .flatMap(release -> release.path("contracts").valueStream())
                .filter(contract -> contract.has("dateSigned"));
    }

    private static Stream<JsonNode> suppliers(boolean act) {
        return RELEASES.values().stream()
                .filter(release -> isAct(release) == act)
                .flatMap(release -> release.get("parties").valueStream())
                .filter(party -> party.get("roles").get(0).asString().equals("supplier"));
    }

    private static Stream<String> companyNumbers() {
        return Stream.concat(suppliers(true), suppliers(false))
                .filter(party -> scheme(party).equals("GB-COH"))
                .map(party -> party.at("/identifier/id").asString());
    }

    private static String scheme(JsonNode party) {
        return party.at("/identifier/scheme").asString("");
    }

    private static double largestShareByCount(String cpv) {
        Map<String, Long> wins = RELEASES.values().stream()
                .filter(release -> isAct(release) && release.has("contracts") && release.has("awards"))
                .filter(release -> release.at("/awards/0/items/0/additionalClassifications/0/id")
                        .asString("")
                        .equals(cpv))
                .collect(Collectors.groupingBy(
                        release -> release.at("/awards/0/suppliers/0/name")
                                .asString()
                                .split(" ")[0]
                                .toUpperCase(Locale.ROOT),
                        Collectors.counting()));
        double all = wins.values().stream().mapToLong(Long::longValue).sum();
        return wins.values().stream().mapToLong(Long::longValue).max().orElseThrow() / all;
    }

    private static <T> double share(Stream<T> all, Predicate<T> some) {
        Map<Boolean, Long> counts = all.collect(Collectors.partitioningBy(some, Collectors.counting()));
        return (double) counts.get(true) / (counts.get(true) + counts.get(false));
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> fingerprints(Path folder) throws Exception {
        Map<String, String> fingerprints = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
                fingerprints.put(
                        folder.relativize(file).toString(), HexFormat.of().formatHex(digest));
            }
        }
        return fingerprints;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
