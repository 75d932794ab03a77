package uk.lgcdt.web.notice;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import uk.lgcdt.infra.notice.AwardLine;
import uk.lgcdt.infra.notice.AwardLineCriteria;
import uk.lgcdt.infra.notice.AwardLineOrder;
import uk.lgcdt.infra.notice.CompiledReleases;
import uk.lgcdt.infra.notice.Notice;
import uk.lgcdt.infra.notice.NoticeRepository;
import uk.lgcdt.infra.notice.Ocid;
import uk.lgcdt.infra.run.RunId;

/** What pages may ask about notices and the contracts taken from them. */
@Service
public class NoticeService {

    private final NoticeRepository notices;
    private final CompiledReleases compiled;

    NoticeService(NoticeRepository notices, CompiledReleases compiled) {
        this.notices = notices;
        this.compiled = compiled;
    }

    /** Returns the process's compiled release as JSON. */
    Optional<String> findCompiled(RunId run, Ocid ocid) {
        return compiled.find(run, ocid);
    }

    List<Notice> listNotices(RunId run, Ocid ocid) {
        return notices.listNotices(run, ocid);
    }

    List<AwardLine> listAwardLines(RunId run, Ocid ocid) {
        return notices.listAwardLines(run, ocid);
    }

    public List<AwardLine> findAwardLines(
            RunId run, AwardLineCriteria criteria, AwardLineOrder order, int offset, int limit) {
        return notices.findAwardLines(run, criteria, order, offset, limit);
    }

    public long countAwardLines(RunId run, AwardLineCriteria criteria) {
        return notices.countAwardLines(run, criteria);
    }
}
