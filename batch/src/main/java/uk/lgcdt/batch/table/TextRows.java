package uk.lgcdt.batch.table;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a text, whatever ends its lines: LF, CR, CRLF, or several of them.
 *
 * <p>A quote is one where a cell begins with it; inside, it ends the cell only where a separator or the line's end
 * follows, so that a quote that was not doubled is kept as it is. One that nothing closes within {@link #LONGEST_QUOTED}
 * characters is taken for a plain character, so that it does not swallow the rest of the file. So is one with which its
 * line has as many cells as the row before where a line like that, or a cell's opening quote, follows inside: it was not
 * closed, and what would close it belongs to a later row.
 */
final class TextRows implements TableRows {

    /** Longer than any cell that was seen in published data, by far. */
    static final int LONGEST_QUOTED = 32 * 1024; // characters

    private static final int BLOCK = 64 * 1024; // characters

    private final Reader in;
    private final char separator;
    private final char quote;
    private char[] buffer = new char[BLOCK * 2];
    private int position;
    private int limit;
    private int kept; // from here on the buffer must not be let go
    private long passed; // characters let go before the buffer
    private long noQuoteClosesBefore; // counted from the text's start
    private boolean ended;
    private long number;
    private int width = 8;

    TextRows(Reader in, char separator, char quote) {
        this.in = in;
        this.separator = separator;
        this.quote = quote;
    }

    @Override
    public @Nullable TableRow next() throws IOException {
        if (peek() < 0) {
            return null;
        }
        List<String> cells = new ArrayList<>(width);
        boolean more = true;
        while (more) {
            String cell = cell(cells.size());
            if (cells.size() < Tables.MOST_COLUMNS) {
                cells.add(cell);
            }
            more = pass();
        }
        width = cells.size();
        return new TableRow(++number, cells);
    }

    /** Passes a separator, or the line's end; says whether it was a separator. */
    private boolean pass() throws IOException {
        int next = peek();
        if (next == separator) {
            position++;
            return true;
        }
        if (next == '\r') {
            position++;
            if (peek() == '\n') {
                position++;
            }
        } else if (next == '\n') {
            position++;
        }
        return false;
    }

    private String cell(int before) throws IOException {
        kept = position;
        int next = peek();
        while (next == ' ' && separator != ' ') {
            position++;
            next = peek();
        }
        if (next == quote && passed + position >= noQuoteClosesBefore) {
            int opened = position - kept;
            @Nullable String quoted = quoted(before);
            if (quoted != null) {
                return quoted;
            }
            position = kept + opened + 1;
        }
        return plain();
    }

    private String plain() throws IOException {
        while (true) {
            char[] text = buffer; // a field in this loop costs time
            int at = position;
            while (at < limit && text[at] != separator && text[at] != '\n' && text[at] != '\r') {
                at++;
            }
            position = at;
            if (at < limit) {
                return cut(kept, at);
            }
            if (position - kept > Tables.LONGEST_CELL) {
                return shortened();
            }
            if (!fill()) {
                return cut(kept, position);
            }
        }
    }

    /** Passes over the rest of a cell that is too long. */
    private String shortened() throws IOException {
        String start = cut(kept, kept + Tables.LONGEST_CELL);
        while (true) {
            int next = peek();
            if (next < 0 || next == separator || next == '\n' || next == '\r') {
                return start;
            }
            kept = ++position;
        }
    }

    /** Returns a quoted cell, or null where the quote is closed nowhere near, or only in a later row. */
    private @Nullable String quoted(int before) throws IOException {
        position++;
        int start = position - kept;
        @Nullable StringBuilder mended = null;
        int copied = start;
        int line = start; // where the present line begins
        boolean whole = false; // whether the first line has the cells of a row
        while (position - kept <= LONGEST_QUOTED + start) {
            passUnquoted(Math.min(limit, kept + start + LONGEST_QUOTED));
            int next = peek();
            if (next < 0) {
                break;
            }
            position++;
            int at = position - kept; // behind the quote, or the line's end
            if (next == '\n' || next == '\r') {
                int separators = number > 0 && width > 2 ? separators(kept + line, position) : 0;
                if (line == start) {
                    whole = separators > 0 && before + separators + 1 == width;
                } else if (whole && separators == width - 1) {
                    return null;
                }
                line = at;
            }
            if (next != quote) {
                continue;
            }
            if (peek() == quote) {
                mended = mended == null ? new StringBuilder() : mended;
                mended.append(buffer, kept + copied, at - copied);
                position++;
                copied = at + 1;
                continue;
            }
            int after = peek();
            while (after == ' ') {
                position++;
                after = peek();
            }
            if (after < 0 || after == separator || after == '\n' || after == '\r') {
                String rest = cut(kept + copied, kept + at - 1);
                return mended == null ? rest : mended.append(rest).toString();
            }
            if (whole && buffer[kept + at - 2] == separator) {
                return null;
            }
        }
        noQuoteClosesBefore = passed + position;
        return null;
    }

    private int separators(int from, int to) {
        int count = 0;
        for (int at = from; at < to; at++) {
            count += buffer[at] == separator ? 1 : 0;
        }
        return count;
    }

    /** Goes on to the next quote or line's end, where there is one before the end of what is read. */
    private void passUnquoted(int end) {
        char[] text = buffer;
        int at = position;
        while (at < end && text[at] != quote && text[at] != '\n' && text[at] != '\r') {
            at++;
        }
        position = at;
    }

    private String cut(int from, int to) {
        return from == to ? "" : new String(buffer, from, to - from);
    }

    private int peek() throws IOException {
        return position < limit || fill() ? buffer[position] : -1;
    }

    private boolean fill() throws IOException {
        if (ended) {
            return false;
        }
        if (kept > 0) {
            System.arraycopy(buffer, kept, buffer, 0, limit - kept);
            position -= kept;
            limit -= kept;
            passed += kept;
            kept = 0;
        }
        if (buffer.length - limit < BLOCK / 2) {
            buffer = Arrays.copyOf(buffer, buffer.length * 2);
        }
        int read = in.read(buffer, limit, buffer.length - limit);
        if (read <= 0) {
            ended = true;
            return false;
        }
        limit += read;
        return true;
    }

    @Override
    public long droppedNuls() {
        return in instanceof MendedReader mended ? mended.droppedNuls() : 0;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
