package uk.lgcdt.batch.command;

import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import uk.lgcdt.batch.refresh.IndexingProgress;
import uk.lgcdt.batch.run.WriterTurn;
import uk.lgcdt.infra.run.Run;
import uk.lgcdt.infra.run.RunRepository;
import uk.lgcdt.infra.run.WriterLock;
import uk.lgcdt.infra.search.SearchIndexer;

@Command(name = "reindex", description = "Rebuilds the search indexes from the published run.")
public final class ReindexCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private HomeOption home;

    @Override
    public Integer call() {
        Console console = Console.of(spec);
        try (Platform platform = Platform.startWithSearch(home.home(), "reindex", console);
                WriterLock.Held held = platform.get(WriterTurn.class).await()) {
            Optional<Run> published = platform.get(RunRepository.class).findPublished();
            if (published.isEmpty()) {
                console.print("Nothing is published yet, so there is nothing to index");
                return ExitStatus.DONE;
            }
            var counts =
                    platform.get(SearchIndexer.class).rebuild(published.get().id(), new IndexingProgress(console));
            console.print("Indexed %,d notices and %,d suppliers of run %d"
                    .formatted(
                            counts.notices(),
                            counts.suppliers(),
                            published.get().id()));
            return ExitStatus.DONE;
        }
    }
}
