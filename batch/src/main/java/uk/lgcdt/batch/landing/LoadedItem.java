package uk.lgcdt.batch.landing;

/**
 * One file in one run. Its row in {@code loaded_path} is stored in the transaction that loads the file, so it is there if
 * and only if that was committed.
 *
 * @param ordinal the file's place in the run, from 1
 */
record LoadedItem(long runId, int ordinal) {}
