package uk.lgcdt.web.request;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadFormat;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import uk.lgcdt.infra.request.Inbox;
import uk.lgcdt.infra.request.UploadedFile;
import uk.lgcdt.web.layout.Inset;

/** Takes files that are dropped or chosen, streams each into the inbox, and remembers them until they are asked for. */
class FileDrop extends Div {

    private static final int FILES_AT_ONCE = 200;

    private final transient RequestService requests;
    private final Upload upload;
    private final List<UploadedFile> received = new CopyOnWriteArrayList<>();
    private final AtomicInteger sending = new AtomicInteger();
    private final Div problems = new Div();

    FileDrop(RequestService requests) {
        this.requests = requests;
        upload = new Upload((UploadHandler) this::receive);
        upload.setUploadFormat(UploadFormat.RAW);
        upload.setMaxFiles(FILES_AT_ONCE);
        // The setter takes no more than 2 GiB less one byte.
        upload.getElement().setProperty("maxFileSize", (double) requests.limit());
        upload.setDropLabel(new Span(getTranslation("requests.upload.drop")));
        upload.addFileRemovedListener(removed -> giveUp(removed.getFileName()));
        upload.addFileRejectedListener(rejected -> {
            complain(getTranslation("requests.upload.refused", rejected.getFileName(), rejected.getErrorMessage()));
        });
        // The answer to a file brings no news to the page by itself.
        upload.getElement().addEventListener("upload-error", event -> {});
        problems.getElement().setAttribute("role", "alert");
        add(upload, problems);
    }

    /** Those that have arrived. */
    List<UploadedFile> files() {
        return List.copyOf(received);
    }

    boolean isSending() {
        return sending.get() > 0;
    }

    void clear() {
        received.clear();
        problems.removeAll();
        upload.clearFileList();
    }

    private void receive(UploadEvent event) throws IOException {
        sending.incrementAndGet();
        try {
            received.add(requests.receive(event.getFileName(), event.getInputStream()));
        } catch (Inbox.TooLargeException tooLarge) {
            refuse(event, "requests.upload.too-large");
        } catch (IOException broken) {
            refuse(event, "requests.upload.broken");
        } finally {
            sending.decrementAndGet();
        }
    }

    private void refuse(UploadEvent event, String key) {
        event.getUI().access(() -> complain(getTranslation(key, SentFileName.of(event.getFileName()))));
        event.reject();
    }

    private void complain(String sentence) {
        problems.add(new Inset(sentence));
    }

    private void giveUp(String name) {
        String shown = SentFileName.of(name);
        received.reversed().stream()
                .filter(file -> file.name().equals(shown))
                .findFirst()
                .ifPresent(file -> {
                    received.remove(file);
                    requests.discard(file);
                });
    }
}
