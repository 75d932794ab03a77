package uk.lgcdt.batch.sample;

/**
 * What a generated sample holds.
 *
 * @param processes contracting processes with at least one release
 * @param releases distinct releases; one in a hundred is in the files twice
 * @param spendLines lines of council spending
 * @param assessments AIME self-assessments
 */
public record SampleContents(int processes, int releases, long spendLines, int assessments) {}
