package org.chancery.core.transcript.contact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.core.model.ContactPoint;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads what the markup of a page says beside its words: where links lead, microdata, h-cards. */
final class PageMarkup {
    private static final int MOST_LINKS = 10_000;
    private static final int LONGEST_LABEL = 80;

    private final ContactWords vocabulary = ContactWords.standard();
    private final Document page;

    PageMarkup(Document page) {
        this.page = page;
    }

    /** What links, attributes and classes say, in the order of the page. */
    List<Draft.Point> points() {
        var points = new ArrayList<Draft.Point>();
        page.select("a[href], [itemprop], .p-tel, .tel, .u-email").stream()
                .limit(MOST_LINKS)
                .forEach(element -> point(element).ifPresent(points::add));
        return points;
    }

    private Optional<Draft.Point> point(Element element) {
        String property = element.attr("itemprop") + " " + element.className();
        String content = element.hasAttr("content") ? element.attr("content") : element.text();
        if (element.hasAttr("href")) {
            return link(element, element.attr("href").strip());
        }
        if (property.matches("(?s).*\\b(?:telephone|p-tel|tel)\\b.*")) {
            return number(content, element, Topic.PHONE);
        }
        if (property.contains("faxNumber")) {
            return number(content, element, Topic.FAX);
        }
        return property.contains("email") ? mail(content, element) : Optional.empty();
    }

    private Optional<Draft.Point> link(Element link, String address) {
        if (address.regionMatches(true, 0, "mailto:", 0, 7)) {
            return mail(Escapes.decoded(address.substring(7).split("\\?", 2)[0]), link);
        }
        if (address.regionMatches(true, 0, "tel:", 0, 4)) {
            return number(Escapes.decoded(address.substring(4).split(";", 2)[0]), link, Topic.PHONE);
        }
        boolean web = address.startsWith("http://") || address.startsWith("https://");
        if (web && Networks.isAccount(address)) {
            return Optional.of(Draft.Point.unprinted(ContactPoint.Kind.SOCIAL, label(link), address));
        }
        return web
                ? webLabel(link).map(label -> Draft.Point.unprinted(ContactPoint.Kind.WEB, label, address))
                : Optional.empty();
    }

    /** The link says that it is a site, or the words before it do. */
    private Optional<ContactLabel> webLabel(Element link) {
        Element around = link.parent() == null ? link : link.parent();
        Element before = around.is("td, dd") ? around.previousElementSibling() : null;
        String own = around.ownText().endsWith(":") ? around.ownText() : "";
        return Stream.of(link.text(), own, before == null ? "" : before.text())
                .filter(words -> !words.isBlank() && words.length() <= LONGEST_LABEL)
                .map(words -> vocabulary.label(Field.strip(words)))
                .filter(label -> label.is(Topic.WEB) && !label.is(Topic.SOCIAL))
                .findFirst();
    }

    private Optional<Draft.Point> mail(String address, Element element) {
        List<Value> values = Values.in(address);
        return values.size() == 1 && values.getFirst().form() == Value.Form.MAIL
                ? Optional.of(Draft.Point.unprinted(ContactPoint.Kind.EMAIL, label(element), address.strip()))
                : Optional.empty();
    }

    private Optional<Draft.Point> number(String printed, Element element, Topic topic) {
        boolean fax = topic == Topic.FAX || label(element).is(Topic.FAX);
        return Numbers.in(printed, 0, printed.length()).stream()
                .findFirst()
                .map(number -> Draft.Point.unprinted(
                        fax ? ContactPoint.Kind.FAX : ContactPoint.Kind.PHONE, label(element), number.text()));
    }

    /** What a link says of itself, unless that is the address again. */
    private ContactLabel label(Element element) {
        String words = element.hasAttr("aria-label") ? element.attr("aria-label") : element.text();
        boolean address = words.isBlank() || !Values.in(words).isEmpty() || words.length() > LONGEST_LABEL;
        return address ? ContactLabel.NONE : vocabulary.label(Field.strip(words));
    }
}
