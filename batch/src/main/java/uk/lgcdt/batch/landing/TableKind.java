package uk.lgcdt.batch.landing;

import java.io.IOException;
import uk.lgcdt.infra.landing.FileKind;

/** Tells what a table holds. */
public interface TableKind {

    /**
     * @param content text that is neither JSON nor XML, in any encoding, or a spreadsheet (.xlsx, .xls, .ods)
     * @throws RefusedFileException when it is no table, or none that can be loaded; the reason names the columns seen
     */
    FileKind of(Content content) throws IOException;
}
