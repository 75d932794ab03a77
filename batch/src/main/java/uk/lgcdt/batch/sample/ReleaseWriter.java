package uk.lgcdt.batch.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Collects the releases of one process: numbers its notices and puts round each what all have. Notices of before or after
 * the sample's time are not written.
 */
final class ReleaseWriter {

    static final LocalDate FROM = LocalDate.of(2022, 1, 1);
    static final LocalDate CUT_OFF = LocalDate.of(2026, 11, 23);

    private final long seed;
    private final ContractingProcess process;
    private final Subject subject;
    private final Draws draws;
    private final List<Publication> publications = new ArrayList<>();
    private int ordinal;

    ReleaseWriter(long seed, ContractingProcess process) {
        this.seed = seed;
        this.process = process;
        this.subject = Subject.of(seed, process);
        this.draws = Draws.of(seed, "notices", process.number());
    }

    /** What is inside a release, given its notice. */
    interface Content {
        void write(Map<String, Object> release, Notice notice);
    }

    /** A notice about to be written, with what its content draws on. */
    record Notice(String id, LocalDate date, String published, ReleaseParties parties, Subject subject, Draws draws) {

        /** The document that says which notice of the law it is, with its page on the web. */
        Map<String, Object> document(@Nullable String type, String documentType, String name) {
            return Json.object(
                    "id", id,
                    "documentType", documentType,
                    "noticeType", type,
                    "description", name + " on Find a Tender",
                    "url", SampleNotices.url(id),
                    "datePublished", published,
                    "format", "text/html");
        }
    }

    Draws draws() {
        return draws;
    }

    ContractingProcess process() {
        return process;
    }

    List<Publication> publications() {
        return publications;
    }

    void publish(LocalDate date, List<String> tags, Content content) {
        int number = ordinal++;
        if (date.isBefore(FROM) || date.isAfter(CUT_OFF)) {
            return;
        }
        Draws own = Draws.of(seed, "notice", process.number(), number);
        ReleaseParties parties = new ReleaseParties(seed, process, number);
        String id = SampleNotices.noticeId(process.number(), number, date);
        Notice notice = new Notice(id, date, Times.published(date, own), parties, subject, own);
        Map<String, Object> written = Json.object();
        content.write(written, notice);
        Map<String, Object> release = Json.object(
                "ocid",
                process.ocid(),
                "id",
                id,
                "tag",
                tags,
                "date",
                notice.published(),
                "initiationType",
                "tender",
                "parties",
                parties.list());
        boolean namesBuyer = !tags.contains("tenderCancellation") && !tags.contains("contractTermination");
        if (namesBuyer) {
            release.put("buyer", parties.buyerReference());
        }
        release.putAll(written);
        release.put("language", "en");
        publications.add(new Publication(date, release));
    }
}
