package uk.lgcdt.web.request;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.List;
import uk.lgcdt.infra.request.JobRequest;
import uk.lgcdt.infra.request.UploadedFile;

/** One request and how far it is; it is brought up to date in place, so that nobody loses the button they are on. */
class RequestCard extends Article {

    private final RequestService requests;
    private final RequestWords words = new RequestWords(this);
    private final Runnable changed;
    private final H3 name = new H3();
    private final Span status = new Span();
    private final Paragraph who = new Paragraph();
    private final Paragraph position = new Paragraph();
    private final Paragraph counts = new Paragraph();
    private final Paragraph failure = new Paragraph();
    private final ProgressBar bar = new ProgressBar();
    private final NativeButton stop = new NativeButton();
    private final NativeButton startAgain = new NativeButton();
    private final Anchor run = new Anchor();
    private final SentFilesTable files = new SentFilesTable();
    private final long id;

    /** @param changed called when its state was changed here */
    RequestCard(RequestService requests, JobRequest request, Runnable changed) {
        this.requests = requests;
        this.changed = changed;
        this.id = request.id();
        addClassName("request-card");
        status.addClassName("badge");
        who.addClassName("soft");
        failure.addClassName("problem");
        stop.setText(getTranslation("requests.stop"));
        stop.setAriaLabel(getTranslation("requests.stop.label", words.name(request)));
        stop.addClassName("plain-button");
        stop.addClickListener(click -> stop());
        startAgain.setText(getTranslation("requests.start-again"));
        startAgain.setAriaLabel(getTranslation("requests.start-again.label", words.name(request)));
        startAgain.addClassName("plain-button");
        startAgain.addClickListener(click -> startAgain());
        bar.getElement().setAttribute("aria-label", getTranslation("requests.bar", words.name(request)));
        var buttons = new Div(stop, startAgain, run);
        buttons.addClassNames("button-row", "no-print");
        add(name, who, position, bar, counts, failure, files, buttons);
        show(request);
    }

    long requestId() {
        return id;
    }

    /** Shows it as it is now. */
    final void show(JobRequest request) {
        boolean open = request.status().isOpen();
        name.setText(words.name(request) + " ");
        name.add(status);
        status.setText(words.status(request));
        who.setText(words.who(request));
        showText(position, words.position(request));
        showText(
                counts,
                RequestWords.hasRows(request) ? words.counts(request.progress().counts()) : words.outcome(request));
        showText(failure, request.failure() == null ? "" : getTranslation("requests.failed", request.failure()));
        showBar(request);
        List<UploadedFile> sent = requests.listFiles(id);
        files.setVisible(!sent.isEmpty());
        files.show(sent, request);
        stop.setVisible(open);
        stop.setEnabled(request.stopRequestedBy() == null);
        startAgain.setVisible(request.status().isResumable());
        Long runId = request.progress().runId();
        run.setVisible(runId != null);
        if (runId != null) {
            run.setHref("data-loads/" + runId);
            run.setText(getTranslation("requests.run", runId + ""));
        }
    }

    private void showBar(JobRequest request) {
        int steps = request.progress().steps();
        bar.setVisible(request.status().isOpen());
        bar.setIndeterminate(steps <= 1);
        if (steps > 1) {
            bar.setMax(steps);
            bar.setValue(Math.clamp(request.progress().step() - 1L, 0, steps));
        }
    }

    private static void showText(Paragraph part, String text) {
        part.setText(text);
        part.setVisible(!text.isEmpty());
    }

    private void stop() {
        requests.stop(id);
        changed.run();
    }

    private void startAgain() {
        requests.startAgain(id);
        changed.run();
    }
}
