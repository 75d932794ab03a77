package uk.lgcdt.infra.organisation;

import java.util.List;
import java.util.Optional;
import uk.lgcdt.infra.run.RunId;

/** The buyers and suppliers that a run published. */
public interface OrganisationRepository {

    /** Finds who was awarded something; who was only paid is found as well, without contracts. */
    Optional<Supplier> findSupplier(RunId run, SupplierId supplier);

    Optional<Buyer> findBuyer(RunId run, BuyerId buyer);

    /** Returns the other names under which a buyer bought, with the ids of their own: by name. */
    List<Buyer> listOtherNames(RunId run, BuyerId buyer, int limit);

    /** Returns the buyer that is this council. */
    Optional<Buyer> findCouncil(RunId run, String councilCode);

    /** Returns whom a supplier sells to, largest known value first. */
    List<Dependency> listBuyersOf(RunId run, SupplierId supplier, int limit);

    /** Returns whom a buyer buys from, largest known value first. */
    List<Dependency> listSuppliersOf(RunId run, BuyerId buyer, int limit);

    /** Returns the group of companies that a supplier belongs to; nothing for a run of before groups were published. */
    Optional<SupplierGroup> findGroup(RunId run, SupplierId supplier);

    /** Returns the suppliers of a group: by known value, largest first. */
    List<Supplier> listGroup(RunId run, String group, int limit);
}
