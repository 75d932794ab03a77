package uk.lgcdt.web.quality;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.springframework.web.util.UriUtils;
import uk.lgcdt.infra.quality.CheckedFault;
import uk.lgcdt.infra.run.Publication;
import uk.lgcdt.web.layout.HtmlTable;
import uk.lgcdt.web.layout.PagedTable;

/** The publishers of a source by what one check found in their rows, page by page. */
class PublisherTable extends Div {

    PublisherTable(QualityService quality, Publication publication, QualityQuery query) {
        var cells = new FaultCells(this, publication);
        String caption = getTranslation("quality.publishers.caption", QualityService.FEWEST_ROWS);
        var table = new HtmlTable<CheckedFault>(caption)
                .component(
                        getTranslation("quality.column.publisher"),
                        fault -> new Anchor(address(publication, fault), quality.nameOf(fault)))
                .number(getTranslation("quality.column.share"), cells::share)
                .number(getTranslation("quality.column.touched"), cells::counts)
                .component(getTranslation("quality.column.example"), cells::example);
        add(new PagedTable<>(caption, table, getTranslation("quality.publishers.none"), new PagedTable.Rows<>() {

            @Override
            public List<CheckedFault> list(int offset, int limit) {
                return quality.listPublishers(publication.run(), query, offset, limit);
            }

            @Override
            public long count() {
                return quality.countPublishers(publication.run(), query);
            }
        }));
    }

    private static String address(Publication publication, CheckedFault fault) {
        return "data-quality/" + UriUtils.encodePathSegment(String.valueOf(fault.publisherId()), UTF_8) + "?source="
                + fault.source().key()
                + (publication.current() ? "" : "&run=" + publication.run());
    }
}
