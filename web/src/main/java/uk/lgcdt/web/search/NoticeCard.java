package uk.lgcdt.web.search;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import uk.lgcdt.infra.search.NoticeFilter;
import uk.lgcdt.infra.search.NoticeHit;
import uk.lgcdt.web.layout.ExternalLink;
import uk.lgcdt.web.layout.Figures;

/** One notice found: enough to decide whether to open it. */
class NoticeCard extends Article {

    private static final int REGIONS_NAMED = 3;

    private final NoticeHit notice;
    private final SearchLabels labels;

    NoticeCard(NoticeHit notice, SearchLabels labels) {
        this.notice = notice;
        this.labels = labels;
        addClassName("notice-card");
        add(new H3(title()), kind(), excerpt(), facts());
    }

    private Anchor title() {
        var link = new Anchor("processes/" + URLEncoder.encode(notice.ocid(), StandardCharsets.UTF_8));
        link.add(new MarkedText(notice.title()));
        return link;
    }

    private Paragraph kind() {
        String type = notice.noticeType() == null
                ? label(NoticeFilter.STAGE, notice.stage())
                : label(NoticeFilter.NOTICE_TYPE, notice.noticeType());
        var kind = new Paragraph(
                notice.publishedAt() == null
                        ? getTranslation("search.card.kind.undated", type)
                        : getTranslation("search.card.kind", type, Figures.day(notice.publishedAt())));
        kind.addClassName("notice-kind");
        return kind;
    }

    private Paragraph excerpt() {
        var excerpt = new Paragraph();
        excerpt.addClassName("notice-excerpt");
        for (int i = 0; i < notice.excerpts().size(); i++) {
            if (i > 0) {
                excerpt.add(new Span(getTranslation("search.card.gap")));
            }
            excerpt.add(new MarkedText(notice.excerpts().get(i)));
        }
        excerpt.setVisible(!notice.excerpts().isEmpty());
        return excerpt;
    }

    private UnorderedList facts() {
        var facts = new UnorderedList();
        facts.addClassName("notice-facts");
        facts.add(fact("buyer", buyer()));
        facts.add(fact("value", new Span(value())));
        facts.add(fact("region", new Span(regions())));
        if (notice.closesOn() != null) {
            facts.add(fact("closes", new Span(Figures.day(notice.closesOn()))));
        } else if (notice.stage().equals("tender")) {
            facts.add(fact("closes", new Span(getTranslation("search.card.closes-not-stated"))));
        }
        if (Boolean.TRUE.equals(notice.smeSuitable())) {
            facts.add(new ListItem(getTranslation("search.card.sme")));
        }
        if (notice.url() != null) {
            facts.add(new ListItem(new ExternalLink(notice.url(), getTranslation("search.card.original"))));
        }
        return facts;
    }

    private ListItem fact(String name, Component value) {
        var label = new Span(getTranslation("search.card." + name));
        label.addClassName("fact-name");
        return new ListItem(label, value);
    }

    private Component buyer() {
        String name = notice.buyerName() == null ? getTranslation("search.card.buyer-not-stated") : notice.buyerName();
        return notice.buyerId() == null
                ? new Span(name)
                : new Anchor("buyers/" + URLEncoder.encode(notice.buyerId(), StandardCharsets.UTF_8), name);
    }

    private String value() {
        return notice.valueGbp() == null
                ? getTranslation("search.not-stated.value")
                : Figures.pounds(notice.valueGbp());
    }

    private String regions() {
        List<String> codes = notice.regionCodes();
        if (codes.isEmpty()) {
            return getTranslation("search.not-stated.region");
        }
        String named = codes.stream()
                .limit(REGIONS_NAMED)
                .map(code -> label(NoticeFilter.REGION, code))
                .collect(Collectors.joining(", "));
        int others = codes.size() - REGIONS_NAMED;
        return others > 0 ? getTranslation("search.card.more-regions", named, others) : named;
    }

    private String label(NoticeFilter facet, String value) {
        return labels.of(this, facet, value);
    }
}
