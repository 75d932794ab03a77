package uk.lgcdt.web.search;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Arrays;
import java.util.function.Consumer;
import uk.lgcdt.infra.search.NoticeCriteria;
import uk.lgcdt.infra.search.NoticeFilter;
import uk.lgcdt.infra.search.NoticePage.NoticeHelp;
import uk.lgcdt.web.layout.Figures;

/** What to try when nothing was found: each offer says how much it would bring. */
class NothingFound extends Div {

    private final Consumer<NoticeCriteria> onChange;
    private final UnorderedList offers = new UnorderedList();

    NothingFound(NoticeCriteria criteria, NoticeHelp help, Consumer<NoticeCriteria> onChange) {
        this.onChange = onChange;
        addClassName("nothing-found");
        help.didYouMean()
                .ifPresent(words -> offer(
                        getTranslation("search.nothing.did-you-mean", words),
                        NoticeCriteria.EVERYTHING.withWords(words)));
        Arrays.stream(NoticeFilter.values())
                .filter(help.without()::containsKey)
                .forEach(filter -> offer(
                        getTranslation(
                                "search.nothing.without",
                                getTranslation("search.facet." + filter.code()),
                                Figures.count(help.without().getOrDefault(filter, 0L))),
                        criteria.without(filter)));
        if (help.withoutWords() > 0) {
            offer(
                    getTranslation("search.nothing.without-words", Figures.count(help.withoutWords())),
                    criteria.withWords(""));
        }
        boolean anyOffer = offers.getChildren().findAny().isPresent();
        add(new Paragraph(getTranslation(anyOffer ? "search.nothing.offers" : "search.nothing.tips")), offers);
        offers.setVisible(anyOffer);
    }

    private void offer(String text, NoticeCriteria instead) {
        var button = new NativeButton(text, click -> onChange.accept(instead));
        button.addClassName("link-button");
        offers.add(new ListItem(button));
    }
}
