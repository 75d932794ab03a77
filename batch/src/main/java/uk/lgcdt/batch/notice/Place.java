package uk.lgcdt.batch.notice;

/** Where something stands in a file of releases, for people: "line 3, release 12". */
final class Place {

    private final String before;
    private final String name; // empty for the file as a whole
    private final long number;
    private int inside;

    private Place(String before, String name, long number) {
        this.before = before;
        this.name = name;
        this.number = number;
    }

    static Place file() {
        return new Place("", "", 0);
    }

    /** @param number from 1 */
    static Place line(long number) {
        return new Place("", "line ", number);
    }

    /** Returns the place of the next thing in here. */
    Place next(String what) {
        return new Place(name.isEmpty() ? "" : position() + ", ", what, ++inside);
    }

    /** Returns the place of a release that is all there is here. */
    Place alone() {
        return name.isEmpty() ? next("release ") : this;
    }

    String position() {
        return before + name + number;
    }
}
