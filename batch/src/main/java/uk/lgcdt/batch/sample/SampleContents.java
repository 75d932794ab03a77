package uk.lgcdt.batch.sample;

/**
 * What a generated sample holds.
 *
 * @param processes contracting processes with at least one release
 * @param releases distinct releases; one in a hundred is in the files twice
 * @param spendLines lines of council spending
 * @param assessments AIME self-assessments
 * @param registerContracts contracts in councils' registers
 * @param companies of the snapshot of the companies register
 * @param statements of beneficial ownership
 */
public record SampleContents(
        int processes,
        int releases,
        long spendLines,
        int assessments,
        int registerContracts,
        int companies,
        int statements) {}
