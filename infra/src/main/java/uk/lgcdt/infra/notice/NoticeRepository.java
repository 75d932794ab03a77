package uk.lgcdt.infra.notice;

import java.util.List;
import uk.lgcdt.infra.run.RunId;

/** The notices and award lines that a run published. */
public interface NoticeRepository {

    /** Returns the notices of a process, earliest first. */
    List<Notice> listNotices(RunId run, Ocid ocid);

    /** Returns the award lines of a process, by award and supplier. */
    List<AwardLine> listAwardLines(RunId run, Ocid ocid);

    List<AwardLine> findAwardLines(RunId run, AwardLineCriteria criteria, AwardLineOrder order, int offset, int limit);

    long countAwardLines(RunId run, AwardLineCriteria criteria);
}
