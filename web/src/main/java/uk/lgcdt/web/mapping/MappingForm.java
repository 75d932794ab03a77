package uk.lgcdt.web.mapping;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.lgcdt.infra.reference.PublicBody;
import uk.lgcdt.infra.spend.SpendMapping;
import uk.lgcdt.infra.spend.SpendProposal;
import uk.lgcdt.infra.spend.SpendTrial;
import uk.lgcdt.web.layout.ErrorSummary;
import uk.lgcdt.web.layout.PageSection;

/** Says what each column holds, which row is the header and whose payments they are; shows at once what follows. */
class MappingForm extends Div {

    private static final long NO_HEADER = 0;
    private static final int HEADERS_OFFERED = 20;
    private static final int HEADER_SHOWN = 60; // characters

    private final transient MappingService mappings;
    private final transient SpendProposal proposal;
    private final Runnable confirmed;
    private final Select<Long> header = new Select<>();
    private final ComboBox<PublicBody> council = new ComboBox<>();
    private final ErrorSummary errors = new ErrorSummary();
    private final ColumnsTable table;
    private final PreviewPart preview;
    private @Nullable String nameDay;

    /** @param confirmed called once it is */
    MappingForm(
            MappingService mappings,
            SpendProposal proposal,
            @Nullable PublicBody known,
            SpendMapping mapping,
            Runnable confirmed) {
        this.mappings = mappings;
        this.proposal = proposal;
        this.confirmed = confirmed;
        List<List<String>> rows = mappings.firstRows(proposal);
        table = new ColumnsTable(proposal, rows, mapping, this::tryOut);
        preview = new PreviewPart(mappings, answer -> nameDay = answer.nameDay());
        council.setLabel(getTranslation("mapping.council"));
        council.setHelperText(getTranslation("mapping.council.help"));
        council.setItems(mappings.bodies());
        council.setItemLabelGenerator(PublicBody::name);
        council.setAllowCustomValue(true);
        council.addCustomValueSetListener(
                named -> mappings.findNamed(named.getDetail()).ifPresent(council::setValue));
        council.setValue(known);
        council.addValueChangeListener(change -> tryOut());
        header.setLabel(getTranslation("mapping.header"));
        header.setItems(headers());
        header.setItemLabelGenerator(number -> headerLabel(number, rows));
        header.setValue(Math.max(NO_HEADER, proposal.headerRow() + mapping.headerOffset()));
        header.addValueChangeListener(change -> tryOut());
        var fields = new Div(council, header);
        fields.addClassNames("form", "mapping-fields");
        var confirm = new NativeButton(getTranslation("mapping.confirm"), click -> confirm());
        confirm.addClassName("plain-button");
        var buttons = new Div(confirm);
        buttons.addClassNames("button-row", "no-print");
        add(
                errors,
                new PageSection("columns", getTranslation("mapping.section.columns"), fields, table, reasons()),
                new PageSection("preview", getTranslation("mapping.section.preview"), preview),
                buttons);
        tryOut();
    }

    private List<Long> headers() {
        List<Long> numbers = new ArrayList<>(List.of(NO_HEADER));
        proposal.rowNumbers().stream().limit(HEADERS_OFFERED).forEach(numbers::add);
        if (!numbers.contains(proposal.headerRow())) {
            numbers.add(proposal.headerRow());
        }
        return numbers;
    }

    private String headerLabel(long number, List<List<String>> rows) {
        int index = proposal.rowNumbers().indexOf(number);
        if (number == NO_HEADER) {
            return getTranslation("mapping.header.none");
        }
        String cells = index < 0 ? "" : String.join(", ", rows.get(index));
        return getTranslation(
                "mapping.header.row",
                number + "",
                cells.length() > HEADER_SHOWN ? cells.substring(0, HEADER_SHOWN) + "…" : cells);
    }

    private NativeDetails reasons() {
        var list = new UnorderedList();
        proposal.reasons().forEach(reason -> list.add(new ListItem(reason)));
        return new NativeDetails(getTranslation("mapping.reasons"), list);
    }

    private void tryOut() {
        table.markHeader(header.getValue());
        List<String> problems = columnProblems(table.chosen());
        if (problems.isEmpty()) {
            preview.ask(new SpendTrial(proposal.landedFileId(), code(), mapping()));
        } else {
            preview.withhold(getTranslation("mapping.preview.withheld", String.join(". ", problems)));
        }
    }

    private void confirm() {
        List<String> problems = columnProblems(table.chosen());
        if (!table.chosen().has(ColumnUse.DATE) && nameDay == null) {
            problems.add(getTranslation("mapping.problem.no-date"));
        }
        String code = code();
        if (code == null) {
            problems.add(getTranslation("mapping.problem.no-council"));
        }
        if (errors.show(problems) && code != null) {
            mappings.confirm(proposal, code, mapping());
            confirmed.run();
        }
    }

    private SpendMapping mapping() {
        return table.chosen().mapping((int) (header.getValue() - proposal.headerRow()));
    }

    private @Nullable String code() {
        return council.getValue() == null ? null : council.getValue().code();
    }

    private List<String> columnProblems(ChosenUses chosen) {
        List<String> problems = new ArrayList<>();
        chosen.chosenTwice()
                .forEach((use, columns) -> problems.add(
                        getTranslation("mapping.problem.twice", getTranslation(use.key()), listed(columns))));
        if (chosen.amounts().size() > 1) {
            problems.add(getTranslation("mapping.problem.amounts", listed(chosen.amounts())));
        } else if (chosen.amounts().isEmpty()) {
            problems.add(getTranslation("mapping.problem.no-amount"));
        }
        if (!chosen.has(ColumnUse.SUPPLIER)) {
            problems.add(getTranslation("mapping.problem.no-supplier"));
        }
        return problems;
    }

    private String listed(List<Integer> columns) {
        return columns.stream().map(String::valueOf).collect(Collectors.joining(getTranslation("mapping.problem.and")));
    }
}
