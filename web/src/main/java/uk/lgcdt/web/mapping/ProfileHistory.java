package uk.lgcdt.web.mapping;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import uk.lgcdt.infra.spend.SpendProfile;
import uk.lgcdt.web.layout.Figures;
import uk.lgcdt.web.layout.HtmlTable;
import uk.lgcdt.web.layout.PagedTable;

/** What was confirmed for a council's files: by whom, when, and for which header. */
class ProfileHistory extends Div {

    private static final int HEADER_SHOWN = 120; // characters

    ProfileHistory(String council, List<SpendProfile> profiles, String fingerprint) {
        var table = new HtmlTable<SpendProfile>(getTranslation("mapping.history.table", council))
                .text(getTranslation("mapping.history.version"), profile -> profile.version() + "")
                .text(getTranslation("mapping.history.by"), SpendProfile::confirmedBy)
                .text(getTranslation("mapping.history.at"), profile -> Figures.moment(profile.confirmedAt()))
                .text(getTranslation("mapping.history.columns"), this::columns)
                .text(
                        getTranslation("mapping.history.header"),
                        profile -> profile.fingerprint().equals(fingerprint)
                                ? getTranslation("mapping.history.this")
                                : shortened(profile.fingerprint().replace("|", ", ")));
        add(
                new Paragraph(getTranslation("mapping.history.lead")),
                new PagedTable<>(
                        getTranslation("mapping.section.history"),
                        table,
                        getTranslation("mapping.history.none", council),
                        PagedTable.of(profiles)));
    }

    private String columns(SpendProfile profile) {
        return profile.mapping().columns().entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(entry -> getTranslation(
                        "mapping.history.column",
                        entry.getValue() + 1 + "",
                        getTranslation(
                                ColumnUse.of(entry.getKey(), profile.mapping().vatBasis())
                                        .key())))
                .collect(Collectors.joining("; "));
    }

    private static String shortened(String header) {
        return header.length() <= HEADER_SHOWN ? header : header.substring(0, HEADER_SHOWN) + "…";
    }
}
