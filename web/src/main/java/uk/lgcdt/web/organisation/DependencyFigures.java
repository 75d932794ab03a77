package uk.lgcdt.web.organisation;

import java.util.List;
import java.util.function.Function;
import uk.lgcdt.infra.organisation.Dependency;
import uk.lgcdt.web.export.PageFigure.Part;
import uk.lgcdt.web.export.PageFigure.Subject;
import uk.lgcdt.web.export.PageFigures;

/** What buyers and suppliers mean to each other, as files hold it. */
final class DependencyFigures {

    /** Most rows of one part of a file, largest first. */
    static final int MOST = 1_000;

    private DependencyFigures() {}

    static void addBuyers(PageFigures figures, List<Dependency> buyers) {
        Part part = figures.part("buyer");
        add(figures, buyers, one -> new Subject(part, one.buyer().value(), one.buyerName(), ""));
    }

    static void addSuppliers(PageFigures figures, List<Dependency> suppliers) {
        Part part = figures.part("supplier");
        add(figures, suppliers, one -> new Subject(part, one.supplier().value(), one.supplierName(), ""));
    }

    private static void add(PageFigures figures, List<Dependency> all, Function<Dependency, Subject> subject) {
        all.forEach(one -> figures.about(subject.apply(one), "", "dependency")
                .count("contracts", one.contracts())
                .gbp("awarded", one.awardedGbp())
                .percent("share-of-buyer", one.shareOfBuyer())
                .percent("share-of-supplier", one.shareOfSupplier()));
    }
}
