package uk.lgcdt.analytics.spend;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Locale;
import java.util.NoSuchElementException;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;

/**
 * Pairs each credit with the nearest earlier payment that none is paired with: of the same council, supplier and amount,
 * at most {@link SpendLines#REVERSAL_DAYS} days before. Rows come grouped by these three, in the order of their days, a
 * day's payments before its credits; only those of so many days are held in memory.
 *
 * @param council index of the column, as the others
 * @param day of a column of days since 1970
 */
record ReversalPairs(int council, int supplier, int pence, int day, int reversed)
        implements MapPartitionsFunction<Row, Row> {

    @Override
    public Iterator<Row> call(Iterator<Row> rows) {
        return new Pairing(rows);
    }

    private static final class Line {

        private final Row row;
        private final int day; // since 1970
        private boolean paired;

        Line(Row row, int day) {
            this.row = row;
            this.day = day;
        }
    }

    private final class Pairing implements Iterator<Row> {

        private final Iterator<Row> rows;
        private final Deque<Line> held =
                new ArrayDeque<>(); // payments alike that none is paired with, the earliest first
        private final Deque<Line> done = new ArrayDeque<>();
        private @Nullable Row last;

        Pairing(Iterator<Row> rows) {
            this.rows = rows;
        }

        @Override
        public boolean hasNext() {
            while (done.isEmpty() && rows.hasNext()) {
                take(rows.next());
            }
            if (done.isEmpty()) {
                release();
            }
            return !done.isEmpty();
        }

        @Override
        public Row next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            Line line = done.remove();
            Object[] cells = new Object[line.row.length()];
            for (int index = 0; index < cells.length; index++) {
                cells[index] = index == reversed ? (Object) line.paired : line.row.get(index);
            }
            return RowFactory.create(cells);
        }

        private void take(Row row) {
            if (row.isNullAt(council) || row.isNullAt(supplier) || row.isNullAt(pence) || row.isNullAt(day)) {
                done.add(new Line(row, 0));
                return;
            }
            if (last == null || !areAlike(last, row)) {
                release();
            }
            last = row;
            int paid = row.getInt(day);
            while (!held.isEmpty() && held.getFirst().day < paid - SpendLines.REVERSAL_DAYS) {
                done.add(held.remove());
            }
            Line line = new Line(row, paid);
            if (row.getLong(pence) > 0) {
                held.add(line);
                return;
            }
            if (row.getLong(pence) < 0) {
                pair(line);
            }
            done.add(line);
        }

        private void pair(Line credit) {
            @Nullable Line payment = held.pollLast();
            if (payment != null) {
                payment.paired = true;
                credit.paired = true;
                done.add(payment);
            }
        }

        private void release() {
            done.addAll(held);
            held.clear();
        }

        private boolean areAlike(Row one, Row other) {
            return one.getString(council).equals(other.getString(council))
                    && Math.abs(one.getLong(pence)) == Math.abs(other.getLong(pence))
                    && one.getString(supplier)
                            .toLowerCase(Locale.ROOT)
                            .equals(other.getString(supplier).toLowerCase(Locale.ROOT));
        }
    }
}
