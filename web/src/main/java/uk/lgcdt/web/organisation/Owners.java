package uk.lgcdt.web.organisation;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.lgcdt.infra.company.CompanyOwner;
import uk.lgcdt.web.layout.Figures;
import uk.lgcdt.web.layout.HtmlTable;
import uk.lgcdt.web.layout.Inset;

/** Who owns or controls a supplier: entities by name; of persons only how many. */
class Owners extends Div {

    private static final Pattern NEXT_WORD = Pattern.compile("-|(?<=\\p{Lower})(?=\\p{Upper})");

    Owners(List<CompanyOwner> owners) {
        if (owners.isEmpty()) {
            add(new Inset(getTranslation("owners.none")));
            return;
        }
        List<CompanyOwner> entities = owners.stream()
                .filter(owner -> owner.kind() == CompanyOwner.Kind.ENTITY)
                .toList();
        if (!entities.isEmpty()) {
            add(table().rows(entities));
        }
        owners.stream()
                .filter(owner -> owner.kind() != CompanyOwner.Kind.ENTITY)
                .forEach(owner -> add(new Paragraph(getTranslation(
                        owner.kind() == CompanyOwner.Kind.PERSONS ? "owners.persons" : "owners.unspecified",
                        owner.parties()))));
    }

    private HtmlTable<CompanyOwner> table() {
        return new HtmlTable<CompanyOwner>(getTranslation("owners.caption"))
                .text(getTranslation("owners.name"), owner -> words(owner.name()))
                .text(getTranslation("owners.number"), owner -> words(owner.companyNumber()))
                .text(getTranslation("owners.interests"), owner -> interests(owner.interests()))
                .text(getTranslation("owners.share"), owner -> share(owner.shareMin(), owner.shareMax()))
                .day(
                        getTranslation("owners.stated"),
                        owner -> owner.statedOn() == null ? words(null) : Figures.shortDay(owner.statedOn()));
    }

    private String interests(List<String> interests) {
        return interests.isEmpty()
                ? words(null)
                : interests.stream()
                        .map(interest ->
                                NEXT_WORD.matcher(interest).replaceAll(" ").toLowerCase(Locale.UK))
                        .collect(Collectors.joining(", "));
    }

    private String share(@Nullable BigDecimal min, @Nullable BigDecimal max) {
        if (min == null) {
            return max == null ? words(null) : getTranslation("owners.at-most", Figures.percent(max));
        }
        if (max == null) {
            return getTranslation("owners.at-least", Figures.percent(min));
        }
        return min.compareTo(max) == 0
                ? Figures.percent(min)
                : getTranslation("owners.between", Figures.percent(min), Figures.percent(max));
    }

    private String words(@Nullable String words) {
        return words == null ? getTranslation("organisation.not-stated") : words;
    }
}
