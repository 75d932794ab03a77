package uk.lgcdt.web.notice;

import java.util.List;
import org.springframework.stereotype.Service;
import uk.lgcdt.infra.notice.AwardLine;
import uk.lgcdt.infra.notice.AwardLineCriteria;
import uk.lgcdt.infra.notice.AwardLineOrder;
import uk.lgcdt.infra.notice.Notice;
import uk.lgcdt.infra.notice.NoticeRepository;
import uk.lgcdt.infra.notice.Ocid;
import uk.lgcdt.infra.run.RunId;

/** What pages may ask about notices and the contracts taken from them. */
@Service
public class NoticeService {

    private final NoticeRepository notices;

    NoticeService(NoticeRepository notices) {
        this.notices = notices;
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
