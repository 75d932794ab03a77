package uk.lgcdt.batch.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;
import uk.lgcdt.batch.BatchTest;
import uk.lgcdt.batch.TestFiles;
import uk.lgcdt.batch.landing.GivenFile;
import uk.lgcdt.batch.landing.LoadRequest;
import uk.lgcdt.batch.landing.Loads;
import uk.lgcdt.infra.landing.FileStatus;
import uk.lgcdt.infra.landing.LandedFile;
import uk.lgcdt.infra.landing.LandedFileRepository;
import uk.lgcdt.infra.landing.LoadCounts;
import uk.lgcdt.infra.landing.LoadedPath;
import uk.lgcdt.infra.request.JobRequest;
import uk.lgcdt.infra.request.JobRequestRepository;
import uk.lgcdt.infra.request.ReloadFile;
import uk.lgcdt.infra.request.RequestKind;
import uk.lgcdt.infra.run.Run;
import uk.lgcdt.infra.run.RunWarning;
import uk.lgcdt.infra.run.RunWarningRepository;
import uk.lgcdt.infra.spend.SpendLayoutRepository;
import uk.lgcdt.infra.spend.SpendMapping;
import uk.lgcdt.infra.spend.SpendPreview;
import uk.lgcdt.infra.spend.SpendProposal;
import uk.lgcdt.infra.spend.SpendTrial;

/** A layout that is not sure: proposed, tried out, confirmed, used for the next file, and told from a changed one. */
@BatchTest
class SpendLayoutsTest {

    private static final String COUNCIL = "E06000053";
    private static final SpendMapping CORRECTED =
            new SpendMapping(Map.of("date", 0, "supplier", 1, "amount", 3), "net", 0);

    @TempDir
    private Path folder;

    @Autowired
    private Loads loads;

    @Autowired
    private JobRequestRepository requests;

    @Autowired
    private SpendLayoutRepository layouts;

    @Autowired
    private LandedFileRepository files;

    @Autowired
    private RunWarningRepository warnings;

    @Autowired
    private List<RequestedWork> works;

    private final String key = UUID.randomUUID().toString().replaceAll("[^a-f]", ""); // tests share a database
    private Turn turn;

    @BeforeEach
    void begin() {
        turn = new Turn(requests, works);
    }

    @Test
    void aConfirmedLayoutIsUsedForItsFileAndTheNext() {
        LandedFile file = load("first.csv", table("Who " + key, "April"));
        assertThat(file.status()).isEqualTo(FileStatus.WAITING);
        SpendProposal proposal = layouts.findProposal(file.id()).orElseThrow();
        assertThat(proposal.buyerCode()).isEqualTo(COUNCIL);
        assertThat(proposal.rowNumbers()).startsWith(1L, 2L);

        SpendPreview preview = preview(new SpendTrial(file.id(), COUNCIL, CORRECTED));
        assertThat(preview.payments()).isEqualTo(6);
        assertThat(preview.rejected()).isEqualTo(1);
        assertThat(preview.rows().getFirst())
                .isEqualTo(new SpendPreview.Row(2, "2026-04-14", "Ash Lane", "1200.50", null));
        assertThat(preview.rows().getLast().error()).isEqualTo("Its date is no date: soon");

        layouts.confirm(COUNCIL, proposal.fingerprint(), CORRECTED, "ann");
        reload(file);
        assertThat(files.find(file.id()).orElseThrow().status()).isEqualTo(FileStatus.LOADED);
        assertThat(files.find(file.id()).orElseThrow().counts()).isEqualTo(new LoadCounts(6, 0, 1));

        LandedFile next = load("next.csv", table("Who " + key, "May"));
        assertThat(next.status()).isEqualTo(FileStatus.LOADED);
        assertThat(next.counts()).isEqualTo(new LoadCounts(6, 0, 1));
        assertThat(warningsOf(next)).doesNotContain("LayoutChanged");

        LandedFile changed = load("changed.csv", table("Whom " + key, "June"));
        assertThat(changed.status()).isEqualTo(FileStatus.WAITING);
        assertThat(warningsOf(changed)).contains("LayoutChanged");

        assertThat(layouts.confirm(COUNCIL, proposal.fingerprint(), CORRECTED, "ben")
                        .version())
                .isEqualTo(2);
        assertThat(layouts.listProfiles(COUNCIL).getFirst().confirmedBy()).isEqualTo("ben");
    }

    @Test
    void anArchiveOfWhichAnEntryWaitsIsLoadedAgainOnlyOnceALayoutIsConfirmed() {
        String sure = table("Supplier name", "sure " + key).replace("Detail", "Description");
        Path archive = TestFiles.write(
                folder.resolve("both.zip"),
                TestFiles.zip(Map.of(
                        "sure.csv", TestFiles.bytes(sure.replace("soon", "22/04/2026")),
                        "unsure.csv",
                                TestFiles.bytes(table("Payer " + key, "May").replace("soon", "22/04/2026")))));
        assertThat(loaded(archive)).isEqualTo(new LoadCounts(7, 0, 0));
        assertThat(loaded(archive)).isEqualTo(new LoadCounts(0, 7, 0));

        SpendProposal proposal = layouts.findProposal(
                        load("alone.csv", table("Payer " + key, "June")).id())
                .orElseThrow();
        layouts.confirm(COUNCIL, proposal.fingerprint(), CORRECTED, "ann");

        assertThat(loaded(archive)).isEqualTo(new LoadCounts(14, 0, 0));
        assertThat(loaded(archive)).isEqualTo(new LoadCounts(0, 14, 0));
    }

    @Test
    void aHeaderThatAPersonChoseStandsInAllFilesOfTheLayout() {
        LandedFile file = load("titled.csv", table("Whose " + key, "Section one"));
        SpendProposal proposal = layouts.findProposal(file.id()).orElseThrow();

        var oneRowLower = new SpendMapping(CORRECTED.columns(), "net", 1);
        assertThat(preview(new SpendTrial(file.id(), COUNCIL, oneRowLower)).payments())
                .isEqualTo(5);

        layouts.confirm(COUNCIL, proposal.fingerprint(), oneRowLower, "ann");
        reload(file);
        assertThat(files.find(file.id()).orElseThrow().counts()).isEqualTo(new LoadCounts(5, 0, 1));
    }

    @Test
    void aPreviewOfALoadedFileKeepsAProposalToCorrect() {
        String sure = table("Supplier name", key).replace("Detail", "Description");
        LandedFile file = load("sure.csv", sure);
        assertThat(file.status()).isEqualTo(FileStatus.LOADED);
        assertThat(layouts.findProposal(file.id())).isEmpty();

        SpendPreview preview = preview(new SpendTrial(file.id(), null, null));

        assertThat(preview.payments()).isEqualTo(6);
        SpendProposal proposal = layouts.findProposal(file.id()).orElseThrow();
        assertThat(proposal.columns()).containsEntry("supplier", 1).containsEntry("amount", 3);
    }

    @Test
    void aPreviewWithoutAColumnThatIsNeededSaysSoInEachRow() {
        LandedFile file = load("half.csv", table("Party " + key, "July"));

        SpendPreview preview =
                preview(new SpendTrial(file.id(), COUNCIL, new SpendMapping(Map.of("amount", 3), "net", 0)));

        assertThat(preview.payments()).isZero();
        assertThat(preview.rows().getFirst().error()).isEqualTo("It names no supplier");
    }

    private static String table(String supplier, String note) {
        return """
                Payment date,%s,Detail,Net amount
                14/04/2026,Ash Lane,%2$s works,"1,200.50"
                15/04/2026,Birch Row,%2$s hire of a van,300.00
                16/04/2026,Cedar Walk,%2$s lamps,45.10
                17/04/2026,Ash Lane,%2$s repairs,1000.00
                20/04/2026,Elm Road,%2$s desks,780.25
                21/04/2026,Birch Row,%2$s chairs,-12.00
                soon,Elm Road,%2$s tables,99.00
                """.formatted(supplier, note);
    }

    private LoadCounts loaded(Path file) {
        List<LoadedPath> told = new ArrayList<>();
        loads.load(new LoadRequest(List.of(new GivenFile(file, null)), COUNCIL, "test"), told::add);
        return told.getFirst().counts();
    }

    private LandedFile load(String name, String text) {
        Path file = TestFiles.write(folder.resolve(name), text);
        Run run = loads.load(new LoadRequest(List.of(new GivenFile(file, null)), COUNCIL, "test"), loaded -> {});
        return files.listByRun(run.id()).getFirst();
    }

    private SpendPreview preview(SpendTrial trial) {
        long id = requests.request(RequestKind.PREVIEW, JsonMapper.shared().writeValueAsString(trial), "ann");
        turn.takeQuick();
        JobRequest done = requests.find(id).orElseThrow();
        assertThat(done.failure()).isNull();
        return JsonMapper.shared().readValue(done.outcome(), SpendPreview.class);
    }

    private void reload(LandedFile file) {
        requests.request(
                RequestKind.RELOAD_FILE,
                JsonMapper.shared().writeValueAsString(new ReloadFile(file.id(), COUNCIL)),
                "ann");
        turn.takeLong();
    }

    private List<String> warningsOf(LandedFile file) {
        return warnings.countByCode(file.runId()).stream()
                .map(RunWarning.Count::code)
                .toList();
    }
}
