package uk.lgcdt.batch.run;

/** Puts right what a killed process may have left of one kind of thing; done before each load and refresh. */
public interface Tidying {

    void tidy();
}
