package uk.lgcdt.batch.table;

import java.io.IOException;

/** A sheet of a spreadsheet. */
record Sheet(String name, Opening opening) implements Table {

    /** Opens a sheet from its first row. */
    interface Opening {
        TableRows open() throws IOException;
    }

    @Override
    public String dialect() {
        return "sheet";
    }

    @Override
    public TableRows rows() throws IOException {
        return opening.open();
    }
}
