package org.chancery.core.transcript.contact;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.core.model.Office;
import org.chancery.core.transcript.text.Line;
import org.jsoup.nodes.Document;

/**
 * Reads the contacts of a page that is there for them, in any of the languages that it has words for.
 *
 * <p>Whatever may be a contact is taken for one: a name above a number, hours without a heading, a number without a label.
 * On the page of a statement that would take words of the statement away; there {@code transcript.page} reads contacts,
 * and goes by their labels.
 *
 * @param language of the words that are kept
 * @param host the country that the page's numbers may be dialled from as printed, ISO 3166-1 alpha-2; told by the page
 *     itself when absent
 */
public record ContactReader(Locale language, Optional<String> host) {
    private static final int LONGEST_LINE = 2_000; // what is longer is no contact, nor a label

    /**
     * {@return the contacts in some lines}
     *
     * @param lines of one page, in its order; the cells of a table parted by tabs
     */
    public ContactReading read(List<Line> lines) {
        ContactBlocks blocks = blocks(lines);
        return reading(blocks.drafts(), blocks);
    }

    /**
     * {@return the contacts of a page, and after them what it says to machines only}
     *
     * @param lines as printed
     * @param page the same with its markup
     */
    public ContactReading read(List<Line> lines, Document page) {
        ContactBlocks blocks = blocks(lines);
        List<Draft> drafts = new ArrayList<>(blocks.drafts());
        var known = new Known(drafts);
        Draft links = new Draft(Optional.empty(), Optional.empty());
        new PageMarkup(page).points().stream().filter(known::add).forEach(links.points::add);
        if (!links.points.isEmpty() && drafts.size() == 1) {
            drafts.getFirst().points.addAll(links.points);
        } else if (!links.points.isEmpty()) {
            drafts.add(links);
        }
        for (Draft linked : LinkedData.of(page)) {
            linked.points.removeIf(point -> !known.add(point));
            linked.addresses.removeIf(address -> !known.add(address));
            drafts.add(linked);
        }
        return reading(drafts.stream().filter(Draft::hasContacts).toList(), blocks);
    }

    private static ContactBlocks blocks(List<Line> lines) {
        List<Line> clean = Furniture.removed(lines);
        var blocks = new ContactBlocks();
        for (int i = 0; i < clean.size(); i++) {
            if (clean.get(i).text().length() <= LONGEST_LINE) {
                blocks.read(clean.get(i), i + 1 < clean.size() ? Optional.of(clean.get(i + 1)) : Optional.empty());
            } else {
                blocks.endBlock();
            }
        }
        blocks.endBlock();
        return blocks;
    }

    private ContactReading reading(List<Draft> drafts, ContactBlocks blocks) {
        var maker = new OfficeMaker(language, HomeCountries.of(host, drafts));
        List<Office> offices = drafts.stream().map(maker::make).toList();
        return new ContactReading(offices, blocks.findings());
    }
}
