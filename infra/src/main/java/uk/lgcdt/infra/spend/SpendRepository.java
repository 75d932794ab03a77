package uk.lgcdt.infra.spend;

import java.util.List;
import uk.lgcdt.infra.organisation.SupplierId;
import uk.lgcdt.infra.run.RunId;

/** What councils paid, as a run added it up. */
public interface SpendRepository {

    /** Returns a council's published months, earliest first, each once for each basis that it has. */
    List<SpendMonth> listMonths(RunId run, String councilCode);

    /** Returns whom a council paid most, by its amounts of one basis. */
    List<PaidSupplier> listLargestSuppliers(RunId run, String councilCode, VatBasis basis, int limit);

    /** Returns who paid a supplier, by whatever name, most first; each once for each basis that it has. */
    List<Payer> listPayers(RunId run, SupplierId supplier, int limit);
}
