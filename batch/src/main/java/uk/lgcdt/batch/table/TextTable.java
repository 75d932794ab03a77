package uk.lgcdt.batch.table;

import java.io.IOException;
import java.io.InputStream;
import uk.lgcdt.batch.landing.Content;

/** A table written as text. */
record TextTable(Content content, Dialect form) implements Table {

    static TextTable of(Content content) throws IOException {
        try (InputStream in = content.open()) {
            return new TextTable(content, Dialect.of(in));
        }
    }

    @Override
    public String name() {
        return "";
    }

    @Override
    public String dialect() {
        return form.words();
    }

    @Override
    public TableRows rows() throws IOException {
        TextRows rows = new TextRows(form.open(content.open()), form.separator(), form.quote());
        if (form.announced()) {
            rows.next();
        }
        return form.wrapped() == 0 ? rows : new WrappedRows(rows, form);
    }
}
