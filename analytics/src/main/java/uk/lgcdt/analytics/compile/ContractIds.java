package uk.lgcdt.analytics.compile;

import java.util.HashMap;
import java.util.Map;

/** The ids of a process's contracts, of which each stands for a contract under one award. */
final class ContractIds {

    /** By published id and award: the id under which the contract is merged. */
    private final Map<ContractUnderAward, String> assigned = new HashMap<>();

    /** By id after the rescue: the award. */
    private final Map<String, String> taken = new HashMap<>();

    /** @param suffix what tells the id of a contract from that of an earlier one, under another award */
    String assigned(String published, String award, String suffix) {
        return assigned.computeIfAbsent(new ContractUnderAward(published, award), contract -> {
            String id = published;
            for (int copy = 1; taken.containsKey(id); copy++) {
                id = published + suffix + (copy == 1 ? "" : "-copy-" + copy);
            }
            taken.put(id, award);
            return id;
        });
    }

    private record ContractUnderAward(String published, String award) {}
}
