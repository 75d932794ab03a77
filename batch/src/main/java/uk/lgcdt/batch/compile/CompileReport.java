package uk.lgcdt.batch.compile;

/** Takes what is found out while files are compiled. */
public interface CompileReport {

    /** @param json a merged release, on one line */
    void merged(String json);

    /** @param sentence what was merged as well as can be, and its type */
    void warn(String sentence);

    /** @param sentence what could not be read, and why */
    void reject(String sentence);
}
