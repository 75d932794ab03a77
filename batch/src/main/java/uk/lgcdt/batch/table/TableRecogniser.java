package uk.lgcdt.batch.table;

import uk.lgcdt.infra.landing.FileKind;

/** Knows the tables of one kind of file; found as a bean. */
public interface TableRecogniser {

    /** From this score on a table counts as recognised. */
    int SURE_ENOUGH = 50;

    FileKind kind();

    /** Returns from 0 (surely not) to 100 how surely the table is of this kind, by its header's words and first rows. */
    int score(TableStart start);
}
