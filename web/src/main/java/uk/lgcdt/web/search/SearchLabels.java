package uk.lgcdt.web.search;

import com.vaadin.flow.component.Component;
import org.springframework.stereotype.Service;
import uk.lgcdt.infra.reference.CpvCodes;
import uk.lgcdt.infra.reference.Region;
import uk.lgcdt.infra.search.NoticeFilter;

/** Puts the codes that notices are filtered by into words. */
@Service
class SearchLabels {

    private final CpvCodes cpv;

    SearchLabels(CpvCodes cpv) {
        this.cpv = cpv;
    }

    String of(Component page, NoticeFilter facet, String value) {
        if (value.equals(NoticeFilter.NOT_STATED)) {
            return page.getTranslation("search.not-stated." + facet.code());
        }
        return switch (facet) {
            case CPV -> cpv.nameOf(value);
            case REGION -> Region.find(value).map(Region::label).orElse(value);
            default -> page.getTranslation("search." + facet.code() + "." + value);
        };
    }
}
