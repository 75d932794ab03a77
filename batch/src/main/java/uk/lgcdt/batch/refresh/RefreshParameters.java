package uk.lgcdt.batch.refresh;

/**
 * What a refresh's figures depend on, apart from the code.
 *
 * @param loaded digest of all that is loaded, assessments among it
 */
record RefreshParameters(String loaded) {}
