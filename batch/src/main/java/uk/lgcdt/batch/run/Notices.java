package uk.lgcdt.batch.run;

/** Told, while work goes on, what people who wait for it should know. */
public interface Notices {

    /** Says something that stays to be read; one sentence. */
    void say(String sentence);

    /** Shows how far the work is, in place of what was shown before. */
    void progress(String text);

    /** Tells nobody. */
    Notices SILENT = new Notices() {

        @Override
        public void say(String sentence) {}

        @Override
        public void progress(String text) {}
    };
}
