package uk.lgcdt.web.benchmark;

import java.util.Collection;

/**
 * What the server spent on one request, or on all that one opening of a page takes.
 *
 * @param millis from the request's arrival to its answer's end
 * @param statements sent to PostgreSQL
 * @param repeats of the statement that was sent most often; 0 where none was
 * @param rows read from PostgreSQL
 */
record RequestCost(double millis, int statements, int repeats, int rows) {

    /** Of several requests one after another; a statement counts as repeated within one request alone. */
    static RequestCost sum(Collection<RequestCost> requests) {
        return new RequestCost(
                requests.stream().mapToDouble(RequestCost::millis).sum(),
                requests.stream().mapToInt(RequestCost::statements).sum(),
                requests.stream().mapToInt(RequestCost::repeats).max().orElse(0),
                requests.stream().mapToInt(RequestCost::rows).sum());
    }

    String toLine(String visit) {
        return String.join(
                "\t",
                visit,
                Double.toString(millis),
                Integer.toString(statements),
                Integer.toString(repeats),
                Integer.toString(rows));
    }

    static RequestCost ofLine(String line) {
        String[] cells = line.split("\t");
        return new RequestCost(
                Double.parseDouble(cells[1]),
                Integer.parseInt(cells[2]),
                Integer.parseInt(cells[3]),
                Integer.parseInt(cells[4]));
    }
}
