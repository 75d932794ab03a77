package uk.lgcdt.batch.schedule;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import uk.lgcdt.batch.collect.CollectSettings;
import uk.lgcdt.batch.collect.NoticeService;
import uk.lgcdt.batch.collect.NoticeServices;
import uk.lgcdt.batch.collect.Target;
import uk.lgcdt.infra.runtime.ServiceFailure;

/** What is collected every night, and when. */
@Component
public class NightlySettings {

    private static final String SOURCES = "LGCDT_COLLECT";
    private static final String AT = "LGCDT_COLLECT_AT";

    private final Environment settings;
    private final CollectSettings collecting;

    NightlySettings(Environment settings, CollectSettings collecting) {
        this.settings = settings;
        this.collecting = collecting;
    }

    /**
     * Returns what to collect; nothing unless the installation says so.
     *
     * @throws ServiceFailure when it names a source that there is not
     */
    public List<Target> targets() {
        return Arrays.stream(settings.getProperty(SOURCES, "").split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .map(this::target)
                .toList();
    }

    /**
     * Returns the time of the United Kingdom at which a night's collection is due.
     *
     * @throws ServiceFailure when what the installation says is no time
     */
    public LocalTime at() {
        String text = settings.getProperty(AT, "02:30");
        try {
            return LocalTime.parse(text.strip());
        } catch (DateTimeException cause) {
            throw new ServiceFailure(AT + " is no time such as 02:30: " + text, cause);
        }
    }

    private Target target(String name) {
        NoticeService service = NoticeServices.find(name)
                .orElseThrow(() -> new ServiceFailure("%s names a source that there is not, %s; there are %s"
                        .formatted(SOURCES, name, String.join(", ", NoticeServices.names()))));
        return new Target(service, collecting.addressOf(service));
    }
}
