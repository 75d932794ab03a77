package uk.lgcdt.batch.spend;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.withSettings;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.lgcdt.batch.landing.Archive;
import uk.lgcdt.batch.landing.ArchiveLimits;
import uk.lgcdt.batch.landing.Content;
import uk.lgcdt.batch.landing.UnstoredLoads;
import uk.lgcdt.batch.register.RegisterRecognisers;
import uk.lgcdt.batch.table.Table;
import uk.lgcdt.batch.table.TableKindsOf;
import uk.lgcdt.batch.table.TableStart;
import uk.lgcdt.batch.table.Tables;
import uk.lgcdt.infra.reference.Councils;
import uk.lgcdt.infra.spend.SpendLayoutRepository;

/** Loads files of payments unattended: nobody has confirmed a layout. */
final class SpendLoads {

    private SpendLoads() {}

    static UnstoredLoads in(Path folder) {
        SpendLayoutRepository layouts =
                mock(SpendLayoutRepository.class, withSettings().stubOnly());
        return new UnstoredLoads(
                folder,
                TableKindsOf.recognisers(new SpendRecogniser(), RegisterRecognisers.create()),
                List.of(new SpendLoader(Councils.load(), new SpendProfiles(layouts))));
    }

    /** The layouts of the tables of payments in a file, and whether each is read without a person if its file is. */
    static Map<String, Boolean> layouts(Path file) throws IOException {
        Map<String, Boolean> found = new LinkedHashMap<>();
        try (Archive archive = Archive.open(file, ArchiveLimits.DEFAULT)) {
            for (Content content : archive.contents()) {
                for (Table table : Tables.open(content)) {
                    TableStart start = table.start(SpendLoader.SAMPLE);
                    SpendLayout layout = LayoutDetector.detect(start);
                    if (SpendRecogniser.scoreOf(layout) >= SpendRecogniser.SURE_ENOUGH
                            && !SpendSheets.isAggregate(layout, start)) {
                        boolean sure = layout.doubts().stream()
                                .allMatch(doubt -> doubt.equals("No column looks like the date")); // the name has it
                        found.merge(layout.fingerprint(), sure, Boolean::logicalOr);
                    }
                }
            }
        }
        return found;
    }
}
