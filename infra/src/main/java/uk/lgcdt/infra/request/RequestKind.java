package uk.lgcdt.infra.request;

import uk.lgcdt.infra.spend.SpendTrial;

/** What can be asked for. */
public enum RequestKind {
    /** Load files that were sent from a browser; parameters: {@link LoadUpload}. */
    LOAD_UPLOAD,
    /** Load a landed file afresh, with its publisher's present profile; parameters: {@link ReloadFile}. */
    RELOAD_FILE,
    /** Compute the figures afresh; no parameters. */
    REFRESH,
    /** Fetch what a publisher published between two days; parameters: {@link CollectWindow}. */
    COLLECT,
    /** Read the first rows of a landed file in a way that somebody is trying out; parameters: {@link SpendTrial}. */
    PREVIEW;

    /** Whether it mostly waits for a publisher's service; other work need not wait for that. */
    public boolean isSlow() {
        return this == COLLECT;
    }

    /** Whether somebody waits for it in front of a page; such work changes nothing and overtakes the rest. */
    public boolean isQuick() {
        return this == PREVIEW;
    }
}
