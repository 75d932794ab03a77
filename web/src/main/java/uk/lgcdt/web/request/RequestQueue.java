package uk.lgcdt.web.request;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.shared.Registration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import uk.lgcdt.infra.request.JobRequest;
import uk.lgcdt.infra.request.RequestStatus;
import uk.lgcdt.web.layout.Inset;

/**
 * Requests and how far they are, brought up to date every second as long as one of them is open. Those who hear the page
 * are told when a file is done or a request ends, not every second.
 */
public class RequestQueue extends Div {

    private static final int MILLISECONDS_BETWEEN_LOOKS = 1_000;

    private final RequestService requests;
    private final Supplier<List<JobRequest>> source;
    private final Runnable ended;
    private final RequestWords words = new RequestWords(this);
    private final Map<Long, RequestCard> cards = new LinkedHashMap<>();
    private final Map<Long, JobRequest> seen = new LinkedHashMap<>();
    private final Paragraph announcement = new Paragraph();
    private final Inset idle;
    private final Inset nobody;
    private final Div list = new Div();
    private @Nullable Registration looking;

    /**
     * @param source the requests to show
     * @param ended called when one of them has ended
     */
    public RequestQueue(RequestService requests, Supplier<List<JobRequest>> source, Runnable ended) {
        this.requests = requests;
        this.source = source;
        this.ended = ended;
        idle = new Inset(getTranslation("requests.none"));
        nobody = new Inset(getTranslation("requests.nobody-works"));
        announcement.getElement().setAttribute("role", "status");
        announcement.addClassName("announcement");
        list.addClassName("request-cards");
        add(nobody, announcement, idle, list);
        look();
    }

    /** Looks at once, for example because something was asked for. */
    public final void look() {
        List<JobRequest> present = source.get();
        List<String> news = new ArrayList<>();
        boolean anyEnded = false;
        for (JobRequest request : present) {
            JobRequest before = seen.put(request.id(), request);
            if (before != null) {
                tellNews(before, request, news);
                anyEnded |= before.status().isOpen() && !request.status().isOpen();
            }
        }
        show(present);
        if (!news.isEmpty()) {
            announcement.setText(String.join(" ", news));
        }
        boolean open = present.stream().anyMatch(request -> request.status().isOpen());
        nobody.setVisible(open && !requests.isWorking());
        getUI().ifPresent(ui -> keepLooking(ui, open));
        if (anyEnded) {
            ended.run();
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        looking = event.getUI().addPollListener(poll -> look());
        keepLooking(
                event.getUI(),
                seen.values().stream().anyMatch(request -> request.status().isOpen()));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (looking != null) {
            looking.remove();
            looking = null;
        }
        event.getUI().setPollInterval(-1);
    }

    private static void keepLooking(UI ui, boolean open) {
        ui.setPollInterval(open ? MILLISECONDS_BETWEEN_LOOKS : -1);
    }

    private void show(List<JobRequest> present) {
        idle.setVisible(present.isEmpty());
        List<Long> ids = present.stream().map(JobRequest::id).toList();
        cards.keySet().removeIf(id -> !ids.contains(id));
        list.getChildren()
                .filter(RequestCard.class::isInstance)
                .map(RequestCard.class::cast)
                .filter(card -> !ids.contains(card.requestId()))
                .toList()
                .forEach(list::remove);
        for (int place = 0; place < present.size(); place++) {
            JobRequest request = present.get(place);
            RequestCard card = cards.get(request.id());
            if (card == null) {
                card = new RequestCard(requests, request, this::look);
                cards.put(request.id(), card);
                list.addComponentAtIndex(
                        Math.min(place, (int) list.getChildren().count()), card);
            } else {
                card.show(request);
            }
        }
    }

    private void tellNews(JobRequest before, JobRequest now, List<String> news) {
        if (before.status() != now.status()) {
            news.add(getTranslation("requests.news.status", words.name(now), words.status(now)));
        } else if (now.status() == RequestStatus.RUNNING
                && before.progress().step() > 0
                && before.progress().step() < now.progress().step()) {
            news.add(getTranslation(
                    "requests.news.step",
                    words.name(now),
                    words.position(now),
                    words.counts(now.progress().counts())));
        }
    }
}
