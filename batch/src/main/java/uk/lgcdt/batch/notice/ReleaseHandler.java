package uk.lgcdt.batch.notice;

/** Takes what is read from a file of releases. */
interface ReleaseHandler {

    void accept(ReceivedRelease release);

    /**
     * @param reason one sentence
     * @param excerpt the beginning of the rejected text
     */
    void reject(String position, String reason, String excerpt);
}
