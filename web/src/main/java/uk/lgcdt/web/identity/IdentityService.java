package uk.lgcdt.web.identity;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import uk.lgcdt.infra.identity.IdentityChange;
import uk.lgcdt.infra.identity.IdentityRepository;
import uk.lgcdt.infra.identity.WeighedPair;
import uk.lgcdt.infra.identity.WrittenName;
import uk.lgcdt.infra.organisation.OrganisationRepository;
import uk.lgcdt.infra.organisation.Supplier;
import uk.lgcdt.infra.organisation.SupplierDecision;
import uk.lgcdt.infra.organisation.SupplierDecisionRepository;
import uk.lgcdt.infra.organisation.SupplierId;
import uk.lgcdt.infra.run.RunId;

/** What everybody may ask about the names that suppliers go by. */
@Service
public class IdentityService {

    private static final int CHANGES = 50;

    private final IdentityRepository identities;
    private final SupplierDecisionRepository decisions;
    private final OrganisationRepository organisations;

    IdentityService(
            IdentityRepository identities, SupplierDecisionRepository decisions, OrganisationRepository organisations) {
        this.identities = identities;
        this.decisions = decisions;
        this.organisations = organisations;
    }

    /** Finds the supplier that an id of an earlier run, or one of a name alone, has become part of. */
    public Optional<SupplierId> findSuccessor(RunId run, SupplierId earlier) {
        return identities.findSuccessor(run, earlier).filter(found -> !found.equals(earlier));
    }

    /** Returns what a supplier is called: as its contracts have it, else its commonest name; empty where it has none. */
    Optional<String> findName(RunId run, SupplierId supplier) {
        return organisations
                .findSupplier(run, supplier)
                .map(Supplier::name)
                .or(() -> listNames(run, supplier, 0, 1).stream()
                        .map(WrittenName::name)
                        .findFirst());
    }

    List<WrittenName> listNames(RunId run, SupplierId supplier, int offset, int limit) {
        return identities.listNames(run, supplier, offset, limit);
    }

    long countNames(RunId run, SupplierId supplier) {
        return identities.countNames(run, supplier);
    }

    List<ExplainedPair> listJoined(RunId run, SupplierId supplier, int offset, int limit) {
        return explained(identities.listJoined(run, supplier, offset, limit));
    }

    long countJoined(RunId run, SupplierId supplier) {
        return identities.countJoined(run, supplier);
    }

    List<ExplainedPair> listKeptApart(RunId run, SupplierId supplier, int offset, int limit) {
        return explained(identities.listKeptApart(run, supplier, offset, limit));
    }

    long countKeptApart(RunId run, SupplierId supplier) {
        return identities.countKeptApart(run, supplier);
    }

    List<IdentityChange> listChanges(RunId run, SupplierId supplier) {
        return identities.listChanges(run, supplier, CHANGES);
    }

    private List<ExplainedPair> explained(List<WeighedPair> pairs) {
        List<String> nodes = pairs.stream()
                .flatMap(pair -> Stream.of(pair.pair().one(), pair.pair().other()))
                .distinct()
                .toList();
        var open = decisions.listOpenOf(nodes).stream()
                .collect(Collectors.toMap(
                        (SupplierDecision decision) ->
                                key(decision.pair().one(), decision.pair().other()),
                        Function.identity()));
        return pairs.stream()
                .map(pair -> new ExplainedPair(
                        pair,
                        Optional.ofNullable(
                                open.get(key(pair.pair().one(), pair.pair().other())))))
                .toList();
    }

    private static List<String> key(String one, String other) {
        return List.of(one, other);
    }
}
