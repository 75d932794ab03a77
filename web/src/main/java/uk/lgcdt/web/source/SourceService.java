package uk.lgcdt.web.source;

import java.util.Optional;
import org.springframework.stereotype.Service;
import uk.lgcdt.infra.landing.LandedFile;
import uk.lgcdt.infra.landing.LandedFileRepository;
import uk.lgcdt.infra.landing.RowsAsReceived;

/** What pages may ask about the files that everything was read from; all of them were published. */
@Service
public class SourceService {

    private final LandedFileRepository files;
    private final RowsAsReceived rows;

    SourceService(LandedFileRepository files, RowsAsReceived rows) {
        this.files = files;
        this.rows = rows;
    }

    /** Returns a file that was published; what people gave about themselves, such as assessments, is none. */
    public Optional<LandedFile> find(long id) {
        return files.find(id).filter(file -> switch (file.kind()) {
            case RELEASES, SPEND, CONTRACT_REGISTER, COMPANIES, OWNERSHIP -> true;
            case ASSESSMENTS, UNKNOWN -> false;
        });
    }

    /** Returns the row at that position as JSON. */
    public Optional<String> findRow(LandedFile file, String position) {
        return rows.find(file, position);
    }
}
