package uk.lgcdt.infra.joint;

/**
 * Which joint procurements are asked for: those that are public, and those that the asking council has a part in.
 *
 * @param councilCode the council that asks; blank for anybody else
 * @param mine only those that it has a part in
 * @param words part of a title; blank for all
 */
public record JointProcurementFilter(String councilCode, boolean mine, String words) {

    public static JointProcurementFilter of(String councilCode) {
        return new JointProcurementFilter(councilCode, false, "");
    }

    public JointProcurementFilter withMine(boolean mine) {
        return new JointProcurementFilter(councilCode, mine, words);
    }

    public JointProcurementFilter withWords(String words) {
        return new JointProcurementFilter(councilCode, mine, words);
    }
}
