package uk.lgcdt.web.request;

import com.vaadin.flow.component.Component;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;
import uk.lgcdt.infra.landing.LoadCounts;
import uk.lgcdt.infra.request.CollectWindow;
import uk.lgcdt.infra.request.JobRequest;
import uk.lgcdt.infra.request.LoadUpload;
import uk.lgcdt.infra.request.RequestKind;
import uk.lgcdt.infra.request.RequestProgress;
import uk.lgcdt.infra.request.RequestStatus;
import uk.lgcdt.web.layout.Figures;

/** Puts requests into the words of a page. */
final class RequestWords {

    private static final BigDecimal KIBI = BigDecimal.valueOf(1024);
    private static final String[] UNITS = {"bytes", "KB", "MB", "GB", "TB"};

    private final Component page;

    RequestWords(Component page) {
        this.page = page;
    }

    /** What was asked for: "Load files from Leeds City Council". */
    String name(JobRequest request) {
        String key = "requests.kind." + word(request.kind());
        return switch (request.kind()) {
            case LOAD_UPLOAD ->
                page.getTranslation(
                        key,
                        JsonMapper.shared()
                                .readValue(request.parameters(), LoadUpload.class)
                                .source());
            case COLLECT -> {
                var window = JsonMapper.shared().readValue(request.parameters(), CollectWindow.class);
                yield page.getTranslation(key, window.source(), window.from(), window.to());
            }
            default -> page.getTranslation(key);
        };
    }

    String status(JobRequest request) {
        boolean stopping = request.status() == RequestStatus.RUNNING && request.stopRequestedBy() != null;
        return page.getTranslation("requests.status." + (stopping ? "stopping" : word(request.status())));
    }

    /** Who asked for it and when, and who stopped it. */
    String who(JobRequest request) {
        String asked =
                page.getTranslation("requests.asked", request.requestedBy(), Figures.moment(request.requestedAt()));
        return request.stopRequestedBy() == null || request.status() == RequestStatus.DONE
                ? asked
                : asked + " " + page.getTranslation("requests.stopped-by", request.stopRequestedBy());
    }

    /** Where it is: "File 2 of 3: may.csv". */
    String position(JobRequest request) {
        RequestProgress progress = request.progress();
        if (request.status() == RequestStatus.REQUESTED) {
            return page.getTranslation("requests.waiting");
        }
        if (request.status() != RequestStatus.RUNNING) {
            return "";
        }
        boolean counted = progress.steps() > 0 && progress.step() > 0;
        String step = counted
                ? page.getTranslation(
                        "requests.step." + word(request.kind()), progress.step() + "", progress.steps() + "")
                : "";
        String separator = step.isEmpty() || progress.text().isEmpty() ? "" : ": ";
        String text = step + separator + progress.text();
        return text.isEmpty() ? page.getTranslation("requests.beginning") : text;
    }

    String counts(LoadCounts counts) {
        return page.getTranslation(
                "requests.counts",
                Figures.count(counts.loaded()),
                Figures.count(counts.repeated()),
                Figures.count(counts.rejected()));
    }

    /** Whether rows are what it works on. */
    static boolean hasRows(JobRequest request) {
        return request.kind() != RequestKind.REFRESH;
    }

    /** What came of a refresh; empty for all else. */
    String outcome(JobRequest request) {
        return request.kind() == RequestKind.REFRESH && request.outcome() != null
                ? page.getTranslation("requests.outcome." + request.outcome())
                : "";
    }

    /** A size in the largest unit that leaves a number of at least 1: "1.5 MB". */
    static String size(long bytes) {
        BigDecimal size = BigDecimal.valueOf(bytes);
        int unit = 0;
        while (size.compareTo(KIBI) >= 0 && unit < UNITS.length - 1) {
            size = size.divide(KIBI, MathContext.DECIMAL64);
            unit++;
        }
        return Figures.number(size, unit == 0 ? 0 : 1) + " " + UNITS[unit];
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
