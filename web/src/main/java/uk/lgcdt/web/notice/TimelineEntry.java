package uk.lgcdt.web.notice;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import uk.lgcdt.infra.notice.Notice;
import uk.lgcdt.infra.organisation.BuyerId;
import uk.lgcdt.infra.run.Publication;
import uk.lgcdt.web.layout.DetailList;
import uk.lgcdt.web.layout.ExternalLink;
import uk.lgcdt.web.layout.Figures;
import uk.lgcdt.web.publication.Addresses;

/** One notice of a process: what it is, when it was published, what it says and where it is. */
class TimelineEntry extends ListItem {

    TimelineEntry(Publication publication, Notice notice) {
        var published = new Paragraph(
                notice.publishedAt() == null
                        ? getTranslation("process.undated")
                        : Figures.moment(notice.publishedAt()));
        published.addClassName("soft");
        add(new H3(kind(notice)), published, new Paragraph(notice.title()));
        add(facts(publication, notice));
        if (notice.description() != null) {
            add(new NativeDetails(
                    new Span(getTranslation("process.description")), new Paragraph(notice.description())));
        }
        if (notice.url() != null) {
            add(new Paragraph(new ExternalLink(notice.url(), getTranslation("process.open"))));
        }
    }

    private String kind(Notice notice) {
        String stage = getTranslation("notice.stage." + notice.stage());
        return notice.type() == null ? stage : getTranslation("notice.type." + notice.type());
    }

    private DetailList facts(Publication publication, Notice notice) {
        var facts = new DetailList();
        if (notice.buyerName() != null && notice.buyerId() != null) {
            var address = Addresses.of(publication).buyer(new BuyerId(notice.buyerId()));
            facts.with(getTranslation("contracts.column.buyer"), new Anchor(address, notice.buyerName()));
        }
        facts.with(
                getTranslation("process.value"),
                notice.valueGbp() == null
                        ? getTranslation("contracts.value.not-stated")
                        : Figures.pounds(notice.valueGbp()));
        if (notice.closesOn() != null) {
            facts.with(getTranslation("process.closes"), Figures.day(notice.closesOn()));
        }
        if (!notice.cpvCodes().isEmpty()) {
            facts.with(getTranslation("process.cpv"), String.join(", ", notice.cpvCodes()));
        }
        return facts.with(getTranslation("process.column.source"), new AwardCells(this).source(notice.source()));
    }
}
