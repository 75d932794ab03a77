package uk.lgcdt.web.mapping;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.lgcdt.infra.account.Role;
import uk.lgcdt.infra.landing.LandedFile;
import uk.lgcdt.infra.reference.PublicBody;
import uk.lgcdt.infra.spend.SpendMapping;
import uk.lgcdt.infra.spend.SpendProfile;
import uk.lgcdt.infra.spend.SpendProposal;
import uk.lgcdt.infra.spend.SpendTrial;
import uk.lgcdt.web.layout.Breadcrumb;
import uk.lgcdt.web.layout.Inset;
import uk.lgcdt.web.layout.PageSection;
import uk.lgcdt.web.layout.PageTitles;

/** How one file of payments is read: proposed, tried out, and confirmed by an analyst. */
@Route("data-loads/files/:id([0-9]{1,18})/layout")
@RolesAllowed({Role.ANALYST, Role.ADMINISTRATOR})
class MappingView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient MappingService mappings;
    private final Div content = new Div();
    private String title = "";

    MappingView(MappingService mappings) {
        this.mappings = mappings;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<LandedFile> file =
                event.getRouteParameters().get("id").map(Long::valueOf).flatMap(mappings::findFile);
        file.ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    @Override
    public String getPageTitle() {
        return PageTitles.withName(this, title);
    }

    private void show(LandedFile file) {
        String path = file.originalPath();
        String name = path.substring(path.lastIndexOf('/') + 1);
        title = getTranslation("mapping.heading", name);
        var lead = new Paragraph(getTranslation("mapping.lead"));
        lead.addClassName("lead");
        removeAll();
        add(
                new Breadcrumb()
                        .to("data-loads", getTranslation("runs.heading"))
                        .to("data-loads/files/" + file.id(), name),
                new H1(title),
                lead);
        if (file.refusal() != null) {
            add(new Inset(getTranslation("mapping.why", file.refusal())));
        }
        add(content);
        mappings.findProposal(file.id())
                .ifPresentOrElse(proposal -> showForm(file, proposal), () -> askForProposal(file));
    }

    private void askForProposal(LandedFile file) {
        var asking = new PreviewPart(
                mappings, answer -> mappings.findProposal(file.id()).ifPresent(proposal -> showForm(file, proposal)));
        content.removeAll();
        content.add(asking);
        asking.ask(new SpendTrial(file.id(), null, null));
    }

    private void showForm(LandedFile file, SpendProposal proposal) {
        @Nullable
        PublicBody council = mappings.findBody(Objects.requireNonNullElse(
                        file.buyerCode(), Objects.requireNonNullElse(proposal.buyerCode(), "")))
                .orElse(null);
        SpendMapping mapping = Optional.ofNullable(council)
                .flatMap(known -> mappings.findProfile(known.code(), proposal.fingerprint()))
                .map(SpendProfile::mapping)
                .orElse(new SpendMapping(proposal.columns(), proposal.vatBasis(), 0));
        content.removeAll();
        content.add(new MappingForm(
                mappings, proposal, council, mapping, () -> UI.getCurrent().navigate("data-loads/files/" + file.id())));
        if (council != null) {
            content.add(new PageSection(
                    "history",
                    getTranslation("mapping.section.history"),
                    new ProfileHistory(council.name(), mappings.listProfiles(council.code()), proposal.fingerprint())));
        }
    }
}
