package uk.lgcdt.web.layout;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.function.Function;
import uk.lgcdt.web.api.TableFormat;

/** Offers what a page shows as files, one link for each format: "Download: CSV, XLSX, JSON, Parquet". */
public class FileLinks extends Span {

    private final Span links = new Span();

    /** Starts without links. */
    public FileLinks() {
        addClassNames("file-links", "no-print");
        add(new Span(getTranslation("files.download")), links);
    }

    /** @param address of the file in each format */
    public FileLinks(Function<TableFormat, String> address) {
        this();
        show(address);
    }

    public final void show(Function<TableFormat, String> address) {
        links.removeAll();
        for (TableFormat format : TableFormat.values()) {
            add(format.label(), address.apply(format));
        }
    }

    /** Offers a file of another kind as well. */
    final void add(String kind, String address) {
        var link = new Anchor(address, kind);
        link.getElement().setAttribute("router-ignore", true);
        link.setAriaLabel(getTranslation("files.download.label", kind));
        links.add(new Span(" "), link);
    }
}
