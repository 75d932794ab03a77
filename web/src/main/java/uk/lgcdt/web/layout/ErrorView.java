package uk.lgcdt.web.layout;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says that something went wrong on our side, without the details that belong in the log. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class ErrorView extends Div implements HasErrorParameter<Exception>, HasDynamicTitle {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorView.class);

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        LOG.error("The page {} could not be shown", event.getLocation().getPath(), parameter.getCaughtException());
        removeAll(); // one view may have to say it again
        add(
                new H1(getTranslation("layout.error.heading")),
                new Paragraph(getTranslation("layout.error.text")),
                new Paragraph(new Anchor("", getTranslation("layout.home-link"))));
        return HttpStatusCode.INTERNAL_SERVER_ERROR.getCode();
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(this, "layout.error.heading");
    }
}
